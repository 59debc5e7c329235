package org.throughline.session;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is noted after a session.
 *
 * @param attended people who were there
 * @param attendedOthers how many more were there, without a name
 * @param nextDate when people meet again, null when that is open
 * @param pulseSent whether everybody got the short pulse
 * @param exceptions what was different from the plan, null when nothing
 */
public record CloseSession(
        Set<UUID> attended,
        int attendedOthers,
        @Nullable Instant nextDate,
        boolean pulseSent,
        @Nullable String exceptions) {

    public CloseSession {
        attended = Set.copyOf(attended);
        if (attendedOthers < 0 || attendedOthers > 100) {
            throw new SessionRefused("session.rule.attendedOthers");
        }
        exceptions = Text.optional(exceptions, 1_000);
    }
}
