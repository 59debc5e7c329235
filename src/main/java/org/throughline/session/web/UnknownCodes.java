package org.throughline.session.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Bounds how many codes and receipts that do not exist are looked for in a minute, by everybody together.
 *
 * <p>By nobody's address, which is not kept here even for a moment. One number in the memory of the node; who has a sitting open
 * goes on writing.
 */
@Component
class UnknownCodes {

    static final int MOST_PER_WINDOW = 300;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant endsAt = Instant.EPOCH;
    private int missed;

    UnknownCodes(Clock clock) {
        this.clock = clock;
    }

    /** Whether so many were wrong that nothing more is looked for now. */
    synchronized boolean tooMany() {
        begin();
        return missed >= MOST_PER_WINDOW;
    }

    /** Counts one that does not exist. */
    synchronized void missed() {
        begin();
        missed++;
    }

    /** A new window, also after the clock was put back. */
    private void begin() {
        Instant now = clock.instant();
        if (!now.isBefore(endsAt) || now.isBefore(endsAt.minus(WINDOW))) {
            endsAt = now.plus(WINDOW);
            missed = 0;
        }
    }
}
