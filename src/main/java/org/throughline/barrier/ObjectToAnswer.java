package org.throughline.barrier;

import org.jspecify.annotations.Nullable;

/**
 * The raiser's word on a barrier that came back.
 *
 * @param barrierRef which barrier
 * @param objects whether it goes one tier up
 * @param newFacts what the next tier should know; needed to object
 */
public record ObjectToAnswer(
        String barrierRef, boolean objects, @Nullable String newFacts) {

    public ObjectToAnswer {
        if (objects) {
            newFacts = Text.words("newFacts", newFacts == null ? "" : newFacts, RaiseBarrier.TEXT_LENGTH);
        }
    }
}
