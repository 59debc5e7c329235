package org.throughline.critical;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said in the review.
 *
 * @param known what is known
 * @param needsSupport who needs support
 * @param hazards what was dangerous then
 * @param conditions what contributed, null when nothing was known of it
 * @param nextSteps what comes next
 * @param reviewedBy who held it
 * @param reviewedAt when
 */
@Embeddable
public record EventReview(
        String known,
        String needsSupport,
        String hazards,
        @Nullable String conditions,
        String nextSteps,
        UUID reviewedBy,
        Instant reviewedAt) {

    static EventReview of(HoldReview command, UUID by, Instant now) {
        return new EventReview(
                command.known(),
                command.needsSupport(),
                command.hazards(),
                command.conditions(),
                command.nextSteps(),
                by,
                now);
    }
}
