package org.throughline.board;

import java.time.Instant;

/** When what arrives after the papers still has to come before the coming meeting. */
final class PapersPolicy {

    private PapersPolicy() {}

    /** Whether an item that arrives now is late for a meeting whose papers were due then. */
    static boolean isLate(Instant arrives, Instant papersDue) {
        return arrives.isAfter(papersDue);
    }

    /**
     * Whether the secretary has to act: the item is late for the coming meeting, and the one after it comes later than the board
     * has promised an answer.
     */
    static boolean needsLateAcceptance(
            Instant arrives, Instant papersDue, Instant meetingAfterwards, Instant promisedBy) {
        return isLate(arrives, papersDue) && meetingAfterwards.isAfter(promisedBy);
    }
}
