package org.throughline.session;

/** What became of what somebody said. */
public enum NoteOutcome {
    /** We act on it. */
    ACTED,
    /** We shared it. */
    SHARED,
    /** We keep it for later. */
    PARKED,
    /** Not now, with a reason. */
    NOT_NOW,
    /** We passed it up. */
    ESCALATED
}
