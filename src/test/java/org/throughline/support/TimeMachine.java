package org.throughline.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.throughline.base.process.EngineClock;
import org.throughline.base.process.TimeTravel;
import org.throughline.base.time.MovableClock;

/** Moves the clock of the application under test; every job that falls due on the way runs at its own instant. */
@TestConfiguration(proxyBeanMethods = false)
public class TimeMachine {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final EngineClock engineClock;
    private final TimeTravel travel;
    private final MovableClock clock;

    TimeMachine(EngineClock engineClock, TimeTravel travel, MovableClock clock) {
        this.engineClock = engineClock;
        this.travel = travel;
        this.clock = clock;
    }

    /** Sets the clock without running anything; forwards or backwards. */
    public void set(String londonTime) {
        engineClock.moveTo(at(londonTime));
    }

    /** Moves forward to this local time in London; jobs run as they fall due. */
    public void forwardTo(String londonTime) {
        travel.forwardTo(at(londonTime));
    }

    /** Moves forward by this much; jobs run as they fall due. */
    public void forward(Duration duration) {
        travel.forwardTo(clock.instant().plus(duration));
    }

    /** Runs the jobs that are due now. */
    public void settle() {
        travel.forwardTo(clock.instant());
    }

    /** The instant of a local time in London: `2026-12-01T10:00`. */
    public static Instant at(String londonTime) {
        return LocalDateTime.parse(londonTime).atZone(LONDON).toInstant();
    }
}
