package org.throughline.base.process;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.throughline.base.time.MovableClock;

/**
 * Moves the product's clock and the engine's together.
 *
 * <p>The engine's clock is one for the whole JVM, so only the demo world and tests may move it.
 */
@Component
public class EngineClock {

    private final MovableClock clock;

    EngineClock(MovableClock clock) {
        this.clock = clock;
    }

    /** Both clocks show this instant from now on and go on ticking. */
    public void moveTo(Instant instant) {
        clock.moveTo(instant);
        ClockUtil.offset(clock.offset().toMillis());
    }

    /** Both clocks are this far ahead of the machine's. */
    public void setOffset(Duration ahead) {
        clock.setOffset(ahead);
        ClockUtil.offset(ahead.toMillis());
    }
}
