package org.throughline.barrier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers a barrier at its tier.
 *
 * @param barrierRef which barrier
 * @param answer what the tier does
 * @param words what people will see: what is done, why it comes back, or what was tried and is needed
 * @param ownerId who removes it; only with ACCEPT
 * @param by until which day, local to the unit; only with ACCEPT
 */
public record AnswerBarrier(
        String barrierRef,
        TierAnswer answer,
        String words,
        @Nullable UUID ownerId,
        @Nullable LocalDate by) {

    public AnswerBarrier {
        words = Text.words("words", words, RaiseBarrier.TEXT_LENGTH);
        if (answer == TierAnswer.ACCEPT && (ownerId == null || by == null)) {
            throw new BarrierRefused("barrier.refused.acceptWithoutOwner");
        }
    }
}
