package org.throughline.barrier;

import java.time.Duration;

/**
 * The running clock of a tier, in the time that its allowance counts.
 *
 * @param used what has gone since its turn began
 * @param whole what it had when its turn began
 * @param elapsed whether nights and holidays count; otherwise it is working time of the place
 */
public record TierClock(Duration used, Duration whole, boolean elapsed) {

    /** What is left; nothing when the instant has passed. */
    public Duration left() {
        Duration left = whole.minus(used);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Used share, 0 to 1. */
    public double share() {
        return whole.isZero() ? 1 : Math.min(1, (double) used.toSeconds() / whole.toSeconds());
    }
}
