package org.throughline.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionDesk;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.base.task.OpenTasks;
import org.throughline.board.BoardTestDesk;
import org.throughline.inbox.Inbox;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What people do every day goes without a mouse: nothing is out of reach and the focus is never lost. */
@JourneyTest
class KeyboardOnlyIT {

    private static final int WIDTH = 1280;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Actions actions;

    @Autowired
    private Barriers barriers;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Inbox inbox;

    @BeforeEach
    void inTheMorning() {
        time.set("2026-12-01T10:00");
    }

    @Test
    void anOwnerAcceptsAnAction() {
        Logistics people = world.logistics();
        offer(people);

        try (Keyboardist ben = browsers.keyboard(people.ben(), WIDTH)) {
            ben.follow("Accept the action, or say no");
            ben.choose("Yes, by this date");
            ben.write("What will you put aside", "The old board");
            ben.follow("Send");
            ben.sees("Done: ");
        }
    }

    @Test
    void anOwnerFinishesAnActionAndShowsAFile() {
        Logistics people = world.logistics();
        String action = offer(people);

        try (Keyboardist ben = browsers.keyboard(people.ben(), WIDTH)) {
            ben.follow("Accept the action, or say no");
            ben.choose("Yes, by this date");
            ben.send("Send", "Done: Accept the action");
            ben.follow("Plan the action");
            ben.follow("Add the first: Steps");
            ben.write("What will you do?", "Hang it where every runner passes");
            ben.writeDay("By when?", "01/12/2026");
            ben.write("How do you go back if it makes things worse?", "Take it down");
            ben.send("Send", "Done: Plan the action");
            beans().createBean(ActionDesk.class).agree(people.quinn(), action, "2027-01-07", "2027-02-05");

            ben.open("my-work");
            ben.follow("Show what you did");
            ben.choose("It is done and in use");
            ben.write("What is different now?", "Everybody sees the cut-off");
            ben.writeDay("When did it go live?", "01/12/2026");
            ben.attach("Add a file", new FilePayload("board.txt", "text/plain", "The board".getBytes(UTF_8)));
            ben.sees("board.txt");
            ben.isNotTrapped();
            ben.send("Send", "Done: Show what you did");
            ben.open("actions/" + action);
            ben.sees("board.txt");
        }
    }

    @Test
    void aBoardVotesAndItsChairSignsTheMinutes() {
        Logistics people = world.logistics();
        BoardTestDesk desk = BoardTestDesk.in(application, people);
        UUID board = desk.board();
        String meeting = desk.meeting(board, "2026-12-16T10:00");
        String item = desk.matter(board, "One dock rule");
        desk.agenda(meeting, item);
        time.forwardTo("2026-12-16T10:00");
        time.settle();
        desk.quorum(meeting);

        try (Keyboardist grace = browsers.keyboard(people.grace(), WIDTH)) {
            grace.follow("Write the paper for the board");
            grace.write("Say why in at most 120 words", "Docks differ, and people move between them");
            grace.write("What happens if the answer is yes?", "Every dock works by it from March");
            grace.write("What happens if the answer is no?", "Each dock keeps a rule of its own");
            grace.send("Send", "Done: Write the paper for the board");
        }
        try (Keyboardist femi = browsers.keyboard(people.femi(), WIDTH)) {
            femi.open("board/meetings/" + meeting);
            femi.isNotTrapped();
            femi.send("Approve", "Your vote is in.");
            for (PersonSummary member : List.of(people.jonas(), people.ines(), people.hugo())) {
                desk.answer(member, item, Map.of("choice", "APPROVE"));
            }
            femi.sees("4 of 4 have voted");
            femi.send("Close the vote", "Result of the vote: Approve 4");
            femi.choose("Yes, we decide");
            femi.choose("Approve");
            femi.write("Why?", "It helps every dock");
            femi.writeDay("When do you look at it again?", "01/03/2027");
            femi.send("Send", "It helps every dock");
            desk.answer(people.grace(), meeting, Map.of("minutes", "Four were there, and all approved."));

            femi.open("my-work");
            femi.follow("Check and sign the minutes");
            femi.choose("Yes, I sign them");
            femi.send("Send", "Done: Check and sign the minutes");
            femi.open("board/meetings/" + meeting);
            femi.sees("Minutes signed");
        }
    }

    @Test
    void whoeverWasTooLateSendsTheirWordsOn() {
        Logistics people = world.logistics();
        String action = offer(people);
        String task =
                world.as(people.ben(), () -> openTasks.onSubject(action).get(0).taskId());

        try (Keyboardist ben = browsers.keyboard(people.ben(), WIDTH)) {
            ben.open("t/" + task);
            ben.choose("Yes, by this date");
            ben.write("What will you put aside", "The old board, if Wes agrees");
            world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));
            ben.follow("Send");
            ben.hasFocusOn("Somebody passed this on while you were away.");
            ben.follow("Send Wes Adams what you wrote");
            ben.sees("Wes Adams can read what you wrote now.");
        }
    }

    @Test
    void aTeamLeaderAnswersABarrier() {
        Logistics people = world.logistics();
        world.as(
                people.wes(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        BarrierKind.EQUIPMENT,
                        Severity.MEDIUM,
                        "The scanner is gone",
                        "One scanner for the early waves",
                        "Totes are read by eye",
                        null,
                        List.of(),
                        null,
                        false)));

        try (Keyboardist carla = browsers.keyboard(people.carla(), WIDTH)) {
            carla.follow("Answer the barrier");
            carla.goTo("I get it removed");
            carla.press("ArrowDown");
            carla.write("What will people see?", "It hangs at its place again");
            carla.follow("Send");
            carla.sees("Done: ");
        }
    }

    @Test
    void somebodyWhoDoesTheWorkFilesANoteAndVotes() {
        PeakShift play = beans().createBean(PeakShift.class);
        String ref = play.to(Point.LEARNING);
        play.letWrite();
        String room = "sessions/" + ref.toLowerCase(Locale.ROOT) + "/room";

        try (Keyboardist pia = browsers.keyboard(play.picker(), WIDTH)) {
            pia.open(room);
            pia.write("Your note", "The runner calls out the cut-off");
            pia.follow("Send note");
            pia.sees("yours, not shown yet");

            play.to(Point.IMPROVING);
            play.openTheVote();
            pia.open(room);
            pia.follow("One dot more on: " + PeakShift.PARKED);
            pia.sees("You have 4 dots left");
            pia.press("Enter");
            pia.sees("You have 3 dots left");
        }
    }

    private AutowireCapableBeanFactory beans() {
        return application.getAutowireCapableBeanFactory();
    }

    private String offer(Logistics people) {
        return world.asSystem(() -> actions.offer(new OfferAction(
                UUID.randomUUID(),
                null,
                people.pickA().id(),
                "Wave cut-off board",
                "Nobody sees the cut-off",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.MEDIUM,
                people.ben().id(),
                people.carla().id(),
                people.erin().id(),
                LocalDate.of(2026, 12, 18),
                null)));
    }
}
