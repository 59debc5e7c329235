package org.throughline.succession;

/** What became of a decision about a duty. */
public enum DutyState {
    /** The next holder was asked and has not answered. */
    ASKED,
    /** The next holder has it, or its own process asks them. */
    HANDED_OVER,
    /** The next holder named somebody else. */
    COUNTERED,
    /** The next holder did not answer in time. */
    UNANSWERED,
    /** Nobody has it any more. */
    ENDED,
    /** The person keeps it. */
    KEPT;

    /** Whether nothing more has to be decided, even while the person still has it. */
    boolean isSettled() {
        return this == ENDED || this == KEPT;
    }
}
