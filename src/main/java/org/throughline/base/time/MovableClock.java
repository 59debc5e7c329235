package org.throughline.base.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one clock of the product: the machine's time plus an offset that is zero outside the demo world and tests.
 *
 * <p>It goes on ticking when it has been moved. Always UTC; places have their own zones.
 */
public final class MovableClock extends Clock {

    private final Clock machine;
    private volatile Duration offset = Duration.ZERO;

    /** A clock that shows the machine's time until it is moved. */
    public MovableClock() {
        this(Clock.systemUTC());
    }

    /**
     * A clock on top of another one.
     *
     * @param machine the clock that ticks
     */
    public MovableClock(Clock machine) {
        this.machine = machine;
    }

    /** Shows this instant from now on and goes on ticking; may be earlier than before. */
    public void moveTo(Instant instant) {
        offset = Duration.between(machine.instant(), instant);
    }

    /** Sets how far this clock is ahead of the machine's; negative is behind. */
    public void setOffset(Duration ahead) {
        offset = ahead;
    }

    /** How far this clock is ahead of the machine's. */
    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ZoneOffset.UTC.equals(zone) ? this : Clock.offset(machine.withZone(zone), offset);
    }
}
