package org.throughline.barrier;

import org.jspecify.annotations.Nullable;

/**
 * Says whether a barrier is really gone.
 *
 * @param barrierRef which barrier
 * @param reallyGone whether it is
 * @param comment what is better now; what is still in the way, needed when it is not gone
 */
public record ConfirmRemoval(
        String barrierRef, boolean reallyGone, @Nullable String comment) {

    public ConfirmRemoval {
        if (!reallyGone) {
            comment = Text.words("stillThere", comment == null ? "" : comment, RaiseBarrier.TEXT_LENGTH);
        }
    }
}
