package org.throughline.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.base.Severity;
import org.throughline.board.BoardTestDesk;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Scenario E04 on screens: nobody answers a barrier, it climbs by itself, and the board answers it. */
@JourneyTest
class BarrierClimbsIT {

    private static final String BARRIER = "No runner in the early waves";
    private static final String ASK = "One runner per wave 05:00\u201309:00 until 24 Dec from site budget";
    private static final String FOLLOW_UP = "Book one runner per wave";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Actions actions;

    @Autowired
    private ApplicationContext application;

    @Test
    void nobodyAnswersAndTheBoardDoes() {
        time.set("2026-12-01T10:00");
        Logistics people = world.logistics();
        BoardTestDesk.in(application, people).board();
        offer(people, "Runner role");
        offer(people, "Early wave list");

        try (Visitor carla = browsers.atThePhone(people.carla(), "E04");
                Visitor dmitri = browsers.atThePhone(people.dmitri(), "E04");
                Visitor erin = browsers.atTheDesk(people.erin(), "E04");
                Visitor grace = browsers.atTheDesk(people.grace(), "E04")) {
            schedule(grace);
            try (Visitor ben = browsers.atThePhone(people.ben(), "E04")) {
                accept(ben, "Runner role");
                accept(ben, "Early wave list");
            }
            String barrier = raise(carla);
            climb(barrier, carla, dmitri, erin);
            acceptLate(grace);

            time.forwardTo("2026-12-16T10:00");
            time.settle();
            try (Visitor femi = browsers.atTheDesk(people.femi(), "E04");
                    Visitor jonas = browsers.atTheDesk(people.jonas(), "E04");
                    Visitor ines = browsers.atThePhone(people.ines(), "E04");
                    Visitor hugo = browsers.atTheDesk(people.hugo(), "E04")) {
                String room = meet(grace, femi, jonas, ines, hugo);
                vote(grace, femi, jonas, ines, hugo);
                decide(room, femi);
            }
            carla.open(barrier);
            carla.sees("Being removed", FOLLOW_UP, "Peak waves need it", "Thu 24 Dec 2026");
            carla.sees("It held up 2 actions", "can go on since Wed 16 Dec 2026, 10:00");
            carla.picture("answered");
            takeOver(dmitri);
        }
    }

    private void offer(Logistics people, String title) {
        world.asSystem(() -> actions.offer(new OfferAction(
                UUID.randomUUID(),
                null,
                people.pickA().id(),
                title,
                "Waves slip",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.HIGH,
                people.ben().id(),
                people.carla().id(),
                people.erin().id(),
                LocalDate.of(2026, 12, 18),
                null)));
    }

    private static void accept(Visitor owner, String action) {
        owner.doTask("Accept the action, or say no: " + action);
        owner.sees("Accept the action, or say no: " + action);
        owner.choose("Yes, by this date");
        owner.send("Send");
    }

    private static void schedule(Visitor grace) {
        grace.open("board");
        grace.press("Schedule a meeting");
        grace.writeWhen("When the next meeting starts", "16/12/2026", "10:00");
        grace.write("Where, or how to join", "Board room");
        grace.pressInDialog("Save");
        grace.sees("Wed 16 Dec 2026, 10:00");
    }

    private static String raise(Visitor carla) {
        carla.open("barriers/raise");
        carla.sees("Choose team, kind and how bad it is.");
        carla.picture("raise-empty");
        carla.write("Name it in one line", BARRIER);
        carla.pick("What kind of barrier is it?", "People or time");
        carla.write("What exactly do you need, and from whom?", ASK);
        carla.write("What happens if nothing changes?", "Waves slip by 20 minutes");
        carla.choose("It stops important work");
        carla.pick("Which actions does it hold up?", "Runner role");
        carla.pick("Which actions does it hold up?", "Early wave list");
        carla.sees(
                "Wed 2 Dec 2026, 10:00", "Fri 4 Dec 2026, 10:00", "Fri 11 Dec 2026, 10:00", "Tue 29 Dec 2026, 10:00");
        carla.picture("raise");
        carla.press("Send it up");
        carla.sees(
                "It holds up 2 actions", "Fri 4 Dec 2026, 10:00", "Fri 11 Dec 2026, 10:00", "Tue 29 Dec 2026, 10:00");
        carla.sees("Runner role", "Early wave list");
        carla.picture("raised");
        return "barriers/" + carla.reference("BAR-");
    }

    private void climb(String barrier, Visitor carla, Visitor dmitri, Visitor erin) {
        carla.open("my-work");
        carla.picture("tier-1");

        time.forwardTo("2026-12-02T10:01");
        carla.open(barrier);
        carla.sees("It moved up by itself on Wed 2 Dec 2026, 10:00.");
        carla.picture("tier-2");
        dmitri.open("my-work");
        dmitri.sees("Answer the barrier: " + BARRIER);
        dmitri.picture("my-work");
        dmitri.open(barrier);
        dmitri.sees("Your answer");
        dmitri.picture("barrier");

        time.forwardTo("2026-12-04T10:01");
        carla.open(barrier);
        carla.sees("It moved up by itself on Fri 4 Dec 2026, 10:00.");
        carla.picture("tier-3");
        dmitri.open("my-work");
        dmitri.doesNotSee("Answer the barrier: " + BARRIER);
        erin.doTask("Answer the barrier: " + BARRIER);
        erin.picture("task");

        time.forwardTo("2026-12-11T10:01");
        carla.open(barrier);
        carla.sees("It moved up by itself on Fri 11 Dec 2026, 10:00.");
        carla.picture("tier-4");
        erin.open("my-work");
        erin.doesNotSee("Answer the barrier: " + BARRIER);
    }

    private static void acceptLate(Visitor grace) {
        grace.open("my-work");
        grace.picture("my-work");
        grace.open("board");
        grace.sees(BARRIER, "Came after the papers were due", "An answer was promised by Tue 29 Dec 2026, 10:00");
        grace.picture("late");
        grace.press("Put it on the next agenda: " + BARRIER);
        grace.sees("It is on the agenda of the next meeting");
        grace.doTask("Put the agenda together");
        grace.picture("agenda");
        grace.send("Send");
    }

    private static String meet(Visitor grace, Visitor... members) {
        grace.open("board");
        grace.follow("Wed 16 Dec 2026, 10:00");
        grace.comesTo("Learning Governance Board");
        grace.sees("Record who is here");
        String room = "board/meetings/" + grace.reference("MTG-");
        for (Visitor member : members) {
            member.open(room);
        }
        for (String name : List.of("Femi Adeyemi", "Jonas Berg", "Ines Moreau", "Hugo Santos")) {
            grace.pick("Who is here?", name);
        }
        grace.picture("attendance");
        grace.send("Send");
        grace.open(room);
        grace.sees("May decide", "4 voting seats are filled");
        grace.picture("quorate");
        return room;
    }

    private static void vote(Visitor grace, Visitor femi, Visitor... others) {
        grace.write("Ask the board one question", "Shall the site pay one runner per wave until 24 Dec?");
        grace.write("Say why in at most 120 words", "Waves slip by 20 minutes and two actions wait");
        grace.write("What happens if the answer is yes?", "Runners start on Thursday");
        grace.write("What happens if the answer is no?", "Pick A goes on as it is");
        grace.picture("paper");
        grace.send("Send");
        for (Visitor member : others) {
            member.sees("of 4 have voted");
            member.press("Approve");
            member.sees("Your vote is in.");
        }
        others[0].picture("voted");
        femi.press("Approve");
        femi.sees("4 of 4 have voted");
        femi.press("Close the vote");
        femi.sees("Result of the vote: Approve 4");
    }

    private static void decide(String room, Visitor femi) {
        femi.sees("Record what the board decides");
        femi.choose("Yes, we decide");
        femi.choose("Approve");
        femi.write("Why?", "Peak waves need it");
        femi.writeWhen("When do you look at it again?", "13/01/2027");
        femi.write("What has to be done?", FOLLOW_UP);
        femi.pick("Who does it?", "Dmitri Ivanov");
        femi.writeWhen("By when?", "24/12/2026");
        femi.picture("decision");
        femi.send("Send");
        femi.open(room);
        femi.sees("Peak waves need it");
        femi.picture("decided");
        femi.follow("DEC-");
        femi.comesTo(BARRIER);
        femi.sees("Dmitri Ivanov", FOLLOW_UP);
        femi.picture("decision-record");
    }

    private static void takeOver(Visitor dmitri) {
        dmitri.doTask("Accept the action, or say no: " + FOLLOW_UP);
        dmitri.sees("Will you own it?");
        dmitri.picture("follow-up");
        dmitri.choose("Yes, by this date");
        dmitri.send("Send");
        dmitri.open("actions");
        dmitri.sees(FOLLOW_UP);
        dmitri.picture("actions");
    }
}
