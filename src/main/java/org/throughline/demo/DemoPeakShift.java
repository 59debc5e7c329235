package org.throughline.demo;

import static org.throughline.session.Attribution.ANONYMOUS;
import static org.throughline.session.Attribution.SIGNED;
import static org.throughline.session.NoteKind.DEALING_WITH;
import static org.throughline.session.NoteKind.MADE_IT_WORK;
import static org.throughline.session.NoteKind.WENT_WELL;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.demo.DemoTalk.Said;
import org.throughline.session.Invitee;
import org.throughline.session.PerspectiveFunction;
import org.throughline.session.QuestionSet;
import org.throughline.session.Stage;
import org.throughline.session.Trigger;

/** The cycle that a visitor goes on with: Learn is over, the soak too, and everybody is invited to Improve now. */
@Component
@Profile("demo")
class DemoPeakShift {

    private static final Duration SOAK_AND_A_WHILE = Duration.ofHours(17);
    private static final int QUARTER = 15;

    private static final String AGREED =
            "The runner calls out the cut-off. I finish the tote I am in and nobody waits.";
    private static final String READY =
            "When somebody calls the cut-off, the dock is ready before the first tote comes.";

    private static final List<Said> SAID = List.of(
            new Said("tom", WENT_WELL, AGREED, SIGNED),
            new Said("mei", WENT_WELL, READY, ANONYMOUS),
            new Said(
                    "amina",
                    WENT_WELL,
                    "New people pick beside Tom in the first wave. They ask and nobody sighs.",
                    ANONYMOUS),
            new Said(
                    "carla",
                    DEALING_WITH,
                    "The cut-off on the screen is yesterday evening's. The real one comes by radio.",
                    SIGNED),
            new Said(
                    "ben",
                    DEALING_WITH,
                    "Drivers tell us that the priority has changed. We hear it last, with the door open.",
                    SIGNED),
            new Said(
                    "tom",
                    DEALING_WITH,
                    "Two waves share aisle 7 at ten past six. We wait for each other's trolleys.",
                    ANONYMOUS),
            new Said(
                    "amina",
                    DEALING_WITH,
                    "The scanner asks for the place twice when a tote is full. In a peak that is every third pick.",
                    ANONYMOUS),
            new Said("dmitri", DEALING_WITH, "I set the waves at ten at night and hear at noon how they went.", SIGNED),
            new Said("tom", MADE_IT_WORK, "I write the cut-offs on the back of my hand.", ANONYMOUS),
            new Said("mei", MADE_IT_WORK, "A red tote on top means: this one first. Nobody decided that.", ANONYMOUS),
            new Said("carla", MADE_IT_WORK, "I send a picker as runner, although no plan has one.", SIGNED));

    private final DemoTalk talk;
    private final DemoQuestions questions;
    private String ref = "";

    DemoPeakShift(DemoTalk talk, DemoQuestions questions) {
        this.talk = talk;
        this.questions = questions;
    }

    void tell(DemoDiary diary) {
        boolean lateEnough = !diary.at(0, "15:40").plus(SOAK_AND_A_WHILE).isAfter(diary.handedOver());
        int day = lateEnough ? 0 : 1;
        diary.on(day + 8, "09:20", () -> ask(diary, day));
        diary.on(day + 7, "10:05", () -> talk.sponsor("erin", ref));
        diary.on(day + 7, "13:30", () -> talk.invite("asha", ref));
        diary.on(
                day + 6,
                "15:10",
                () -> talk.answerCompact(
                        "ben", ref, "Call the cut-off to the dock as well", "Ten minutes at door 3 on Fridays"));
        learn(diary, day);
        Instant planned = diary.at(day, "15:40").plus(SOAK_AND_A_WHILE).minus(Duration.ofMinutes(30));
        diary.on(planned, () -> talk.inviteToImprove("asha", ref, improveAt(diary.handedOver()), "erin"));
    }

    /** The last full quarter of an hour: the visitor comes just in time to open the room. */
    private static Instant improveAt(Instant handedOver) {
        return handedOver.truncatedTo(ChronoUnit.HOURS).plus(quarters(handedOver));
    }

    private static Duration quarters(Instant handedOver) {
        long minutes = Duration.between(handedOver.truncatedTo(ChronoUnit.HOURS), handedOver)
                .toMinutes();
        return Duration.ofMinutes(minutes / QUARTER * QUARTER);
    }

    private void ask(DemoDiary diary, int day) {
        List<Invitee> everySide = List.of(
                talk.invitee("carla", PerspectiveFunction.DOES, "You lead Pick A"),
                talk.invitee("tom", PerspectiveFunction.DOES, "You pick the first waves"),
                talk.invitee("amina", PerspectiveFunction.DOES, "You pick the first waves"),
                talk.invitee("ben", PerspectiveFunction.RECEIVES, "Your dock loads what is picked"),
                talk.invitee("mei", PerspectiveFunction.RECEIVES, "You load the waves"),
                talk.invitee("dmitri", PerspectiveFunction.SUPPLIES, "You set the waves"),
                new Invitee(null, "Drivers of the early tours", PerspectiveFunction.AFFECTED, "You leave late"));
        ref = talk.start(
                "asha",
                questions.question(
                        "pick-a",
                        "What makes peak waves easy to pick right?",
                        Trigger.WORK,
                        "PICK-WAVE",
                        "How many people are on a shift",
                        "erin",
                        "asha",
                        talk.learn(
                                diary.at(day, "14:00"),
                                100,
                                "Canteen, Northgate DC",
                                QuestionSet.PEAK_SHIFT,
                                everySide)));
    }

    private void learn(DemoDiary diary, int day) {
        diary.on(day, "14:00", () -> talk.open("asha", ref));
        diary.on(day, "14:06", () -> {
            talk.enter("asha", ref, Stage.WRITE);
            talk.write(ref, SAID);
        });
        diary.on(day, "14:22", () -> {
            talk.openWall("asha", ref);
            talk.together("asha", ref, AGREED, READY, "A voice that everybody hears is ahead of any screen");
        });
        diary.on(day, "14:50", () -> {
            talk.enter("asha", ref, Stage.WORK);
            talk.describeWork(
                    ref,
                    "carla",
                    List.of(
                            "Take the wave list",
                            "Scan the tote",
                            "Pick the lines",
                            "Scan the pick",
                            "Put the tote on the belt"),
                    "tom",
                    List.of(
                            "Ask the runner for the cut-off",
                            "Take the wave list",
                            "Scan the tote",
                            "Pick the lines by aisle, not by list",
                            "Scan the pick",
                            "Call the runner",
                            "Put the tote on the belt"));
            talk.park(
                    "tom",
                    ref,
                    "A board at the aisle ends with the cut-off of each wave, and a runner who keeps it true");
        });
        diary.on(day, "15:40", () -> talk.close("asha", ref, Map.of()));
        diary.on(day, "19:30", () -> {
            talk.share("mei", ref, "On the way home: the drivers wait for the same list that we wait for.");
            talk.keep("carla", ref, "Ask Luca how Pick B does it without a runner.");
        });
        diary.on(day, "21:10", () -> talk.share("dmitri", ref, "I could set wave 1 at six in the morning instead."));
    }
}
