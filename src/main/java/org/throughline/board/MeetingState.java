package org.throughline.board;

/** How far a meeting is. */
public enum MeetingState {
    SCHEDULED,
    PAPERS_OUT,
    OPEN,
    INQUORATE,
    CLOSED,
    MINUTES_APPROVED,
    CANCELLED;

    /** Whether it is still to begin. */
    public boolean isPrepared() {
        return this == SCHEDULED || this == PAPERS_OUT;
    }

    /** Whether anything can still happen in it. */
    public boolean isAhead() {
        return this == SCHEDULED || this == PAPERS_OUT || this == OPEN || this == INQUORATE;
    }
}
