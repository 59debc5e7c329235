package org.throughline.barrier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The owner of an accepted risk has looked at it.
 *
 * @param barrierRef which barrier
 * @param review what the owner sees
 * @param words what was seen
 * @param nextReview day to look again, local to the unit; with STILL_ACCEPTED
 */
public record ReviewRisk(
        String barrierRef,
        RiskReview review,
        String words,
        @Nullable LocalDate nextReview) {

    public ReviewRisk {
        words = Text.words("words", words, RaiseBarrier.TEXT_LENGTH);
        if (review == RiskReview.STILL_ACCEPTED && nextReview == null) {
            throw new BarrierRefused("barrier.refused.riskWithoutReview");
        }
    }
}
