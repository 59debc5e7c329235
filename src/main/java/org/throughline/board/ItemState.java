package org.throughline.board;

/** How far an item is. */
public enum ItemState {
    /** Waits for an agenda. */
    SUBMITTED,
    /** The board could not meet and its chair was asked to decide it alone. */
    WITH_CHAIR,
    /** On the agenda of a meeting. */
    ACCEPTED,
    DECIDED,
    /** What it was about is no longer in the way. */
    WITHDRAWN
}
