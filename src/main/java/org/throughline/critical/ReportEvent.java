package org.throughline.critical;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * Reports a critical event.
 *
 * @param commandId made by the caller once; a repeated command returns the first event
 * @param unitId where it happened
 * @param severity how bad it was or could have been
 * @param happenedAt when; not in the future
 * @param what what happened, in plain words
 * @param facilitatorId who helps the host leader, null when nobody does yet
 * @param restricted whether only its circle may know that it exists
 */
public record ReportEvent(
        UUID commandId,
        UUID unitId,
        Severity severity,
        Instant happenedAt,
        String what,
        @Nullable UUID facilitatorId,
        boolean restricted) {

    /** Longest description. */
    public static final int LONGEST = 4_000;

    public ReportEvent {
        what = EventText.words("what", what, LONGEST);
    }
}
