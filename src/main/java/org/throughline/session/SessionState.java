package org.throughline.session;

/** Where a session stands. */
public enum SessionState {
    /** Planned or still being planned. */
    SCHEDULED,
    /** The room is open. */
    OPEN,
    /** Paused by the facilitator or the clock. */
    PAUSED,
    /** The talk is over. */
    CLOSED,
    /** Will not take place at all. */
    CANCELLED;

    /** Whether the room still has something before it. */
    public boolean isToCome() {
        return this == SCHEDULED || isLive();
    }

    /** Whether people are in the room. */
    public boolean isLive() {
        return this == OPEN || this == PAUSED;
    }
}
