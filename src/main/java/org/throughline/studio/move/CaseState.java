package org.throughline.studio.move;

/** What is known of one case in a move. */
public enum CaseState {
    /** Not rehearsed yet. */
    WAITING,
    WILL_MOVE,
    /** It cannot move from where it is now. */
    WILL_STAY,
    /** To be moved. */
    QUEUED,
    MOVED,
    /** It could have moved, but something went wrong; it is as it was. */
    FAILED,
    /** It ended, or follows another version by now. */
    GONE
}
