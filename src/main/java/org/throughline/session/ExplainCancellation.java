package org.throughline.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says why a session does not take place and when it does instead.
 *
 * @param reason why
 * @param explanation in words; must be there for {@link CancellationReason#OTHER}
 * @param insteadOn when it is tried again
 */
public record ExplainCancellation(
        CancellationReason reason, @Nullable String explanation, Instant insteadOn) {

    public ExplainCancellation {
        explanation = reason == CancellationReason.OTHER
                ? Text.required(explanation, 300, "session.rule.reasonMissing")
                : Text.optional(explanation, 300);
    }
}
