package org.throughline.action;

/** What became of a wish for another due date. */
public enum DateApproval {
    /** Within what the owner may do alone. */
    NOT_NEEDED,
    WAITING,
    APPROVED,
    REFUSED;

    /** Whether the date counts. */
    public boolean isInForce() {
        return this == NOT_NEEDED || this == APPROVED;
    }
}
