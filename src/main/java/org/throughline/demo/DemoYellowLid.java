package org.throughline.demo;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.action.Actions;
import org.throughline.session.Invitee;
import org.throughline.session.PerspectiveFunction;
import org.throughline.session.QuestionSet;
import org.throughline.session.Stage;
import org.throughline.session.Trigger;

/** A cycle that ran the whole way: totes with two orders, found out about ten weeks ago, and the lid that helped. */
@Component
@Profile("demo")
class DemoYellowLid {

    private static final String LID = "A yellow lid on every tote with two orders";
    private static final String REMIND = "Remind everybody to look at the label twice";
    private static final String CALL = "Call the bench before a mixed tote goes on the belt";

    private final DemoTalk talk;
    private final DemoQuestions questions;
    private final DemoTasks tasks;
    private final DemoCast cast;
    private final DemoProof proof;
    private final Actions actions;
    private String ref = "";

    DemoYellowLid(
            DemoTalk talk, DemoQuestions questions, DemoTasks tasks, DemoCast cast, DemoProof proof, Actions actions) {
        this.talk = talk;
        this.questions = questions;
        this.tasks = tasks;
        this.cast = cast;
        this.proof = proof;
        this.actions = actions;
    }

    void tell(DemoDiary diary) {
        diary.on(50, "09:30", () -> ask(diary));
        diary.on(49, "10:10", () -> talk.sponsor("erin", ref));
        diary.on(49, "11:00", () -> talk.invite("asha", ref));
        diary.on(
                48,
                "10:30",
                () -> talk.answerCompact(
                        "ben",
                        ref,
                        "See a mixed tote before it is on the lorry",
                        "Ten minutes at the bench on Fridays"));
        learn(diary);
        improve(diary);
        act(diary);
    }

    private void ask(DemoDiary diary) {
        ref = talk.start(
                "asha",
                questions.question(
                        "pick-b",
                        "How do totes with two orders reach the dock, and what makes them easy to spot?",
                        Trigger.WORK,
                        "PICK-TOTE",
                        "Which orders the system puts together",
                        "erin",
                        "asha",
                        talk.learn(
                                diary.at(46, "14:00"),
                                100,
                                "Canteen, Northgate DC",
                                QuestionSet.OLT,
                                List.of(
                                        talk.invitee("luca", PerspectiveFunction.DOES, "You lead Pick B"),
                                        talk.invitee("tom", PerspectiveFunction.DOES, "You pick there on Mondays"),
                                        talk.invitee("amina", PerspectiveFunction.DOES, "You found a trick"),
                                        talk.invitee("mei", PerspectiveFunction.RECEIVES, "You split the totes"),
                                        talk.invitee("ben", PerspectiveFunction.RECEIVES, "Your lorries wait"),
                                        talk.invitee("victor", PerspectiveFunction.SUPPLIES, "You set the waves up"),
                                        new Invitee(
                                                null,
                                                "Agency pickers",
                                                PerspectiveFunction.AFFECTED,
                                                "You get the mixed totes")))));
    }

    private void learn(DemoDiary diary) {
        diary.on(46, "14:00", () -> talk.open("asha", ref));
        diary.on(46, "14:05", () -> {
            talk.enter("asha", ref, Stage.WRITE);
            talk.write(ref, DemoYellowLidNotes.SAID);
        });
        diary.on(46, "14:20", () -> {
            talk.openWall("asha", ref);
            talk.together(
                    "asha",
                    ref,
                    DemoYellowLidNotes.SAID.get(3).words(),
                    DemoYellowLidNotes.SAID.get(5).words(),
                    "You cannot see that a tote is mixed");
        });
        diary.on(46, "14:40", () -> {
            talk.enter("asha", ref, Stage.WORK);
            talk.describeWork(
                    ref,
                    "luca",
                    List.of("Take the wave list", "Pick the lines", "Put the tote on the belt"),
                    "amina",
                    List.of(
                            "Take the wave list",
                            "Pick the lines",
                            "Look whether two orders are in the tote",
                            "Turn a mixed tote sideways",
                            "Put the tote on the belt"));
            talk.park("tom", ref, LID);
        });
        diary.on(46, "15:35", () -> talk.close("asha", ref, Map.of("nextDate", diary.day(44) + "T10:00")));
        diary.on(46, "20:15", () -> talk.share("mei", ref, "On the way home: we see colours first, letters last."));
        diary.on(45, "08:40", () -> talk.keep("tom", ref, "Ask whether the lids survive the washer."));
    }

    private void improve(DemoDiary diary) {
        diary.on(45, "09:30", () -> talk.inviteToImprove("asha", ref, diary.at(44, "10:00"), "erin"));
        diary.on(44, "10:00", () -> talk.open("asha", ref));
        diary.on(44, "10:15", () -> {
            talk.enter("asha", ref, Stage.IDEAS);
            talk.add("victor", ref, REMIND);
            talk.add("mei", ref, CALL);
        });
        diary.on(44, "10:40", () -> {
            talk.openVote("asha", ref);
            talk.dots("tom", ref, LID, 3);
            talk.dots("amina", ref, LID, 3);
            talk.dots("mei", ref, CALL, 3);
            talk.dots("mei", ref, LID, 2);
            talk.dots("ben", ref, LID, 3);
            talk.dots("erin", ref, LID, 2);
            talk.dots("erin", ref, REMIND, 2);
            talk.countDots("asha", ref);
        });
        diary.on(44, "11:10", () -> talk.close("asha", ref, Map.of()));
        diary.on(
                44,
                "11:40",
                () -> talk.settle(
                        "asha",
                        ref,
                        LID,
                        Map.of(
                                "ownerId",
                                cast.id("luca").toString(),
                                "proposedDue",
                                diary.day(36).toString(),
                                "type",
                                "PROCESS_REWORK",
                                "mechanism",
                                "SIMPLIFICATION",
                                "cost",
                                1400),
                        "It leans on somebody remembering; the lid does not"));
        diary.on(
                43,
                "09:20",
                () -> tasks.send(
                        "erin",
                        ref,
                        "userTask_approveOptions",
                        Map.of(
                                "approval",
                                "APPROVE",
                                "comment",
                                "Fourteen lids per door. Show me the first full week.")));
    }

    private void act(DemoDiary diary) {
        diary.on(
                43,
                "13:30",
                () -> tasks.send("luca", action(), "userTask_acceptAction", Map.of("offerAnswer", "ACCEPT")));
        diary.on(
                42,
                "09:30",
                () -> tasks.send(
                        "asha", ref, "userTask_checkBack", Map.of("checkedHow", "MEETING", "correct", "true")));
        diary.on(
                42,
                "10:00",
                () -> tasks.send(
                        "luca",
                        action(),
                        "userTask_planAction",
                        Map.of(
                                "steps",
                                List.of(
                                        Map.of(
                                                "step",
                                                "Order 80 yellow lids",
                                                "by",
                                                diary.day(40).toString()),
                                        Map.of(
                                                "step",
                                                "One rack at each aisle",
                                                "by",
                                                diary.day(37).toString())),
                                "rollback",
                                "Take the racks away",
                                "isTest",
                                false)));
        diary.on(
                41,
                "11:00",
                () -> tasks.send(
                        "quinn",
                        action(),
                        "userTask_agreeVerification",
                        Map.of(
                                "measures",
                                List.of(Map.of(
                                        "measure", "Mixed totes found on the lorry, per week", "direction", "LOWER")),
                                "rule",
                                "SEVEN_ONE_SIDE",
                                "minPoints",
                                7,
                                "earliest",
                                diary.day(25).toString(),
                                "windowEnd",
                                diary.day(5).toString(),
                                "balancing",
                                "Lines per hour at Pick B stay above 88")));
        diary.on(
                40,
                "15:00",
                () -> talk.tellStory(
                        "asha",
                        ref,
                        "A tote with two orders looked like any other. Tom kept a lid for them; Amina turned them sideways. "
                                + "Now every mixed tote gets a yellow lid, and the bench splits it before the lorry is loaded.",
                        DemoYellowLidNotes.SAID));
        diary.on(
                36,
                "14:00",
                () -> tasks.send(
                        "luca",
                        action(),
                        "userTask_doAction",
                        Map.of(
                                "whatHappened",
                                "DONE",
                                "summary",
                                "A rack with yellow lids stands at each aisle; all three shifts use them",
                                "wentLiveOn",
                                diary.day(37).toString(),
                                "evidence",
                                List.of(proof.note(
                                        "luca", "lids.txt", "Photo of the racks: shared drive, folder Pick B")))));
        diary.on(
                35,
                "10:20",
                () -> tasks.send(
                        "quinn",
                        action(),
                        "userTask_checkDelivered",
                        Map.of("delivered", "true", "comment", "Saw lids in use on the early and the late shift")));
        diary.on(
                24,
                "10:00",
                () -> tasks.send(
                        "quinn",
                        action(),
                        "userTask_confirmVerdict",
                        Map.of(
                                "verdict",
                                "EFFECTIVE",
                                "whatYouSaw",
                                "From nine a week to two; eight readings in a row below the mean",
                                "balancingOk",
                                "true",
                                "sideEffects",
                                "Agency pickers ask less")));
        diary.on(
                23,
                "15:10",
                () -> tasks.send(
                        "asha",
                        ref,
                        "userTask_closeCycle",
                        Map.of(
                                "understandWhat",
                                "People could not see what the system knew. A colour told them without a word.",
                                "nextQuestion",
                                "What else does the system know that nobody can see?")));
    }

    private String action() {
        return actions.ofOrigin(ref).get(0).ref();
    }
}
