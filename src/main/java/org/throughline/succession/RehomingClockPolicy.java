package org.throughline.succession;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when a manager says where duties go.
 *
 * <p>Three working days from now, or two working days before the close of the last working day if that is earlier (P20). Never
 * sooner than a manager can act: when somebody leaves tomorrow, or left without a word, the manager has half a working day, and so has
 * each one above.
 */
final class RehomingClockPolicy {

    private RehomingClockPolicy() {}

    /**
     * The instant.
     *
     * @param usual when the usual time to answer is over
     * @param beforeTheEnd two working days before the end, null when no end is known
     * @param soonest before this nobody can be expected to have acted
     */
    static Instant due(Instant usual, @Nullable Instant beforeTheEnd, Instant soonest) {
        Instant earlier = beforeTheEnd == null || usual.isBefore(beforeTheEnd) ? usual : beforeTheEnd;
        return earlier.isBefore(soonest) ? soonest : earlier;
    }
}
