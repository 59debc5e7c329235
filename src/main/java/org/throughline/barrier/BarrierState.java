package org.throughline.barrier;

/** Where a barrier stands. */
public enum BarrierState {
    /** Written down, not yet with anybody. */
    RAISED,
    /** Somebody has to answer; the tier says who. */
    AT_TIER,
    /** Somebody answered; the raiser has the word. */
    ANSWERED,
    /** Somebody removes it, or says that it is gone. */
    IN_REMOVAL,
    /** Gone, and a person who met it says so. */
    REMOVED,
    /** Given back or declined, with the reason. */
    REJECTED,
    /** The board lives with it: a person owns the risk until the next review. */
    ACCEPTED_RISK,
    /** Taken back. */
    WITHDRAWN;

    /** Whether nobody waits for anything any more. An accepted risk is looked at again, so it is not over. */
    public boolean isOver() {
        return this == REMOVED || this == REJECTED || this == WITHDRAWN;
    }

    /** Whether somebody still owes an answer or a removal. */
    public boolean isOpen() {
        return !isOver() && this != ACCEPTED_RISK;
    }
}
