package org.throughline.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a cycle ends: with what is understood, or with the reason why it stopped.
 *
 * @param understood what is understood now, null unless it was closed
 * @param nextQuestion the question that comes next, null when none was named
 * @param endReason why it stops, null when it was closed; given some time before it has stopped
 * @param endedAt when it ended, null while it goes on
 */
@Embeddable
record CycleEnd(
        @Nullable String understood,
        @Nullable String nextQuestion,
        @Nullable String endReason,
        @Nullable Instant endedAt) {

    static final CycleEnd OPEN = new CycleEnd(null, null, null, null);

    static CycleEnd closed(String understood, @Nullable String nextQuestion, Instant now) {
        return new CycleEnd(
                Text.required(understood, 4_000, "session.rule.understoodMissing"),
                Text.optional(nextQuestion, 300),
                null,
                now);
    }

    static CycleEnd because(String reason) {
        return new CycleEnd(null, null, Text.required(reason, 1_000, "session.rule.reasonMissing"), null);
    }

    CycleEnd stopped(Instant now) {
        return new CycleEnd(null, null, endReason, now);
    }
}
