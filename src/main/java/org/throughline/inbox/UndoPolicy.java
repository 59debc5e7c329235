package org.throughline.inbox;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody may take back a gesture that told others.
 *
 * <p>Screens offer it for {@value #OFFERED_SECONDS} seconds; five more cover the way to the server.
 */
final class UndoPolicy {

    static final int OFFERED_SECONDS = 10;
    static final Duration ALLOWED = Duration.ofSeconds(OFFERED_SECONDS + 5L);

    private UndoPolicy() {}

    /** Whether it may still be taken back; a clock that was set back does not close the door. */
    static boolean allows(Instant done, Instant now) {
        return Duration.between(done, now).compareTo(ALLOWED) <= 0;
    }
}
