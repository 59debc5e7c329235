package org.throughline.board;

/** What a board decided. */
public enum DecisionOutcome {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    ADJUST,
    HOLD,
    REJECTED,
    RISK_ACCEPTED;

    /** Whether something is going to be done. */
    public boolean isYes() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS || this == ADJUST;
    }
}
