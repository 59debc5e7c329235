package org.throughline.demo;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.organisation.SetUp;

/** Plays what has happened at Meridian in the weeks before a visitor arrives, through the use cases and with the clock moved. */
@Component
@Profile("demo")
class DemoHistory {

    private static final int FIRST_DAY = 51;

    private final DemoClock clock;
    private final DemoBoard board;
    private final DemoYellowLid yellowLid;
    private final DemoPeakShift peakShift;
    private final DemoSessions sessions;
    private final DemoActions actions;
    private final DemoBarriers barriers;
    private final DemoHelp help;
    private final DemoStudio studio;
    private final SetUp setUp;

    DemoHistory(
            DemoClock clock,
            DemoBoard board,
            DemoYellowLid yellowLid,
            DemoPeakShift peakShift,
            DemoSessions sessions,
            DemoActions actions,
            DemoBarriers barriers,
            DemoHelp help,
            DemoStudio studio,
            SetUp setUp) {
        this.clock = clock;
        this.board = board;
        this.yellowLid = yellowLid;
        this.peakShift = peakShift;
        this.sessions = sessions;
        this.actions = actions;
        this.barriers = barriers;
        this.help = help;
        this.studio = studio;
        this.setUp = setUp;
    }

    /** Plays ten weeks that end at this instant. */
    void playUntil(Instant handedOver) {
        DemoDiary diary = new DemoDiary(handedOver);
        clock.set(diary.at(FIRST_DAY, "08:00"));
        setUp.run(() -> {
            board.make();
            return board;
        });
        yellowLid.tell(diary);
        barriers.tell(diary, actions.tell(diary));
        board.tell(diary);
        sessions.tell(diary);
        peakShift.tell(diary);
        help.tell(diary);
        studio.tell(diary);
        for (DemoDiary.Entry entry : diary.inOrder()) {
            clock.forwardTo(entry.moment());
            clock.settle();
            entry.event().run();
            clock.settle();
        }
        clock.forwardTo(handedOver);
        clock.settle();
    }
}
