package org.throughline.session;

/** How far a learning cycle has come. */
public enum CycleState {
    /** Agreed or being agreed; nobody has been heard yet. */
    PLANNED,
    /** The group tells how the work really is. */
    LEARN,
    /** Time away; nothing is decided. */
    SOAK,
    /** Ideas, dots and the choice. */
    IMPROVE,
    /** The chosen options are on their way. */
    ACTION,
    /** What was understood is written down. */
    CLOSED,
    /** Stopped with a reason. */
    CANCELLED;

    /** Whether the cycle has come to an end, one way or the other. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
