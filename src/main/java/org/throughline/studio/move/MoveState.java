package org.throughline.studio.move;

/** How far a move is. */
public enum MoveState {
    REHEARSING,
    REHEARSED,
    MOVING,
    DONE;

    /** Whether the servers are at work on it. */
    public boolean isWorking() {
        return this == REHEARSING || this == MOVING;
    }
}
