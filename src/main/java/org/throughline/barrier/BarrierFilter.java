package org.throughline.barrier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * Which barriers a list shows; everything that is null is not asked for.
 *
 * @param show open, ended or all
 * @param tier tier on which the barrier stands, 1 to 4
 * @param severity how bad it is
 * @param unitId unit that meets it, with everything below
 * @param mine only those that the signed-in person raised or has to answer
 * @param late only those whose promised instant has passed
 */
public record BarrierFilter(
        Show show,
        @Nullable Integer tier,
        @Nullable Severity severity,
        @Nullable UUID unitId,
        boolean mine,
        boolean late) {

    /** Which part of their life. */
    public enum Show {
        /** Somebody owes an answer, a removal or a review. */
        OPEN,
        /** Nobody does. */
        ENDED,
        ALL
    }

    /** What a list shows when nothing is asked for. */
    public static final BarrierFilter OPEN = new BarrierFilter(Show.OPEN, null, null, null, false, false);

    /** Whether something is left out that would be shown otherwise. */
    public boolean isNarrowed() {
        return !equals(OPEN) && !equals(new BarrierFilter(Show.ALL, null, null, null, false, false));
    }
}
