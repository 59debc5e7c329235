package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.board.BoardTestDesk;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Scenario E09 on screens: four people are there, nobody speaks for Finance, and the board may not decide until the chair acts. */
@JourneyTest
class NoQuorumIT {

    private static final String RULE = "One dock rule";
    private static final String ROTA = "Rota for the benches";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ApplicationContext application;

    @Test
    void aBoardWithoutFinanceDecidesNothingUntilADeputyIsAccepted() {
        time.set("2026-12-01T09:00");
        Logistics people = world.logistics();
        BoardTestDesk.in(application, people).board();

        try (Visitor grace = browsers.atTheDesk(people.grace(), "E09");
                Visitor femi = browsers.atTheDesk(people.femi(), "E09");
                Visitor jonas = browsers.atTheDesk(people.jonas(), "E09");
                Visitor ines = browsers.atThePhone(people.ines(), "E09");
                Visitor kofi = browsers.atThePhone(people.kofi(), "E09")) {
            prepare(grace);
            time.forwardTo("2026-12-14T10:00");
            declare(ines);

            time.forwardTo("2026-12-16T10:00");
            time.settle();
            String room = comeTogether(grace, femi, jonas, kofi);
            attendWithoutFinance(grace, room);
            nobodyVotes(femi, jonas, kofi);
            acceptTheDeputy(femi, jonas, kofi);
            decideTheRule(room, grace, femi, jonas, ines, kofi);
            putOffTheRota(room, grace, femi, ines);
        }
    }

    private static void prepare(Visitor grace) {
        grace.open("board");
        grace.picture("board-empty");
        grace.press("Schedule a meeting");
        grace.writeWhen("When the next meeting starts", "16/12/2026", "10:00");
        grace.write("Where, or how to join", "Board room");
        grace.pressInDialog("Save");
        grace.sees("Wed 16 Dec 2026, 10:00");
        for (String matter : new String[] {RULE, ROTA}) {
            grace.write("The matter, in one line", matter);
            grace.write("What exactly is asked", "Adopt it everywhere");
            grace.press("Put it on the list");
            grace.sees(matter);
        }
        grace.picture("board");
        grace.doTask("Put the agenda together");
        grace.picture("agenda");
        grace.send("Send");
    }

    private static void declare(Visitor ines) {
        ines.doTask("Say where you have an interest of your own");
        ines.picture("conflicts");
        ines.pick("What will you do?", 1, "I stay and do not vote");
        ines.write("What is your interest?", 0, "It is my own team");
        ines.picture("conflict");
        ines.send("Send");
    }

    private static String comeTogether(Visitor grace, Visitor... others) {
        grace.open("board");
        grace.follow("Wed 16 Dec 2026, 10:00");
        grace.comesTo("Learning Governance Board");
        grace.sees("Record who is here");
        String room = "board/meetings/" + grace.reference("MTG-");
        for (Visitor other : others) {
            other.open(room);
            other.sees("Who sits on the board");
        }
        others[0].picture("before");
        return room;
    }

    private static void attendWithoutFinance(Visitor grace, String room) {
        for (String name : new String[] {"Femi Adeyemi", "Jonas Berg", "Ines Moreau"}) {
            grace.pick("Who is here?", name);
        }
        grace.press("Add the first: Who is here for somebody else?");
        grace.pick("Deputy", "Kofi Mensah");
        grace.pick("For whom?", "Hugo Santos");
        grace.picture("attendance");
        grace.send("Send");
        grace.open(room);
        grace.sees(
                "No quorum",
                "3 voting members are here. Missing: voting members, Finance.",
                "Kofi Mensah is not accepted yet");
        grace.picture("no-quorum");
    }

    private static void nobodyVotes(Visitor... members) {
        for (Visitor member : members) {
            member.sees(
                    "No quorum",
                    "You can talk; you cannot decide",
                    "3 voting members are here. Missing: voting members, Finance.");
            assertThat(member.hasButton("Approve")).isFalse();
        }
        members[1].picture("no-quorum");
    }

    private static void acceptTheDeputy(Visitor femi, Visitor... others) {
        femi.sees("Choose what to do without a quorum");
        femi.choose("Accept a deputy who is here");
        femi.pick("Which deputy do you accept?", "Kofi Mensah");
        femi.picture("choice");
        femi.send("Send");
        femi.sees("May decide", "Kofi Mensah stands in");
        femi.picture("quorate");
        for (Visitor other : others) {
            other.sees("May decide");
        }
    }

    private static void decideTheRule(
            String room, Visitor grace, Visitor femi, Visitor jonas, Visitor ines, Visitor kofi) {
        present(grace, RULE);
        ines.open(room);
        for (Visitor member : new Visitor[] {femi, jonas, ines, kofi}) {
            member.sees("of 4 have voted");
            if (member == jonas) {
                jonas.picture("vote");
            }
            member.press("Approve");
            member.sees("Your vote is in.");
        }
        jonas.doesNotSee("Result of the vote");
        femi.sees("4 of 4 have voted");
        femi.picture("votes-in");
        femi.press("Close the vote");
        femi.sees("Result of the vote: Approve 4");
        femi.sees("Record what the board decides");
        femi.choose("Yes, we decide");
        femi.choose("Approve");
        femi.write("Why?", "It helps every dock");
        femi.writeWhen("When do you look at it again?", "01/03/2027");
        femi.picture("decision");
        femi.send("Send");
        jonas.sees("It helps every dock");
        jonas.picture("decided");
    }

    private static void putOffTheRota(String room, Visitor grace, Visitor femi, Visitor ines) {
        present(grace, ROTA);
        femi.sees("Choose what to do with this item without a quorum", "Who is missing for this item");
        femi.picture("item-without-hr");
        assertThat(ines.hasButton("Approve")).isFalse();
        femi.choose("Bring it to the next meeting");
        femi.write("Why?", "HR cannot vote on it");
        femi.send("Send");
        femi.sees("May decide");
        femi.open(room);
        femi.doesNotSee(ROTA);
        femi.follow("DEC-");
        femi.comesTo(RULE);
        femi.sees("It helps every dock");
        femi.picture("decision-record");
        grace.open("board");
        grace.sees(ROTA);
        grace.picture("put-off");
    }

    private static void present(Visitor grace, String title) {
        grace.doTask("Write the paper for the board: " + title);
        grace.sees("What happens if the answer is yes?");
        grace.write("Say why in at most 120 words", "Docks differ, and people move between them");
        grace.write("What happens if the answer is yes?", "Every dock works by it from March");
        grace.write("What happens if the answer is no?", "Each dock keeps a rule of its own");
        grace.picture("paper");
        grace.send("Send");
    }
}
