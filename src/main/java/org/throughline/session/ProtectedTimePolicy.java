package org.throughline.session;

/**
 * When protected time counts as lost.
 *
 * <p>A session can fall through once or twice. The third time in a row is no accident any more, and the sponsor who promised the
 * time hears of it; so with each further one.
 */
final class ProtectedTimePolicy {

    /** From this many cancellations in a row on the sponsor is told. */
    static final int LOST_FROM = 3;

    private ProtectedTimePolicy() {}

    /** Whether this many cancellations in a row mean that the time is lost. */
    static boolean isLost(int inARow) {
        return inARow >= LOST_FROM;
    }
}
