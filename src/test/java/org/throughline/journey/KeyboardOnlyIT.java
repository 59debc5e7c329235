package org.throughline.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.base.task.OpenTasks;
import org.throughline.inbox.Inbox;
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
    private AutowireCapableBeanFactory beans;

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
        PeakShift play = beans.createBean(PeakShift.class);
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
