package org.throughline.session;

/** Where the dots stand. */
public enum VoteState {
    /** Nobody can put dots yet. */
    NOT_OPEN,
    /** Everybody puts dots; nobody sees them. */
    OPEN,
    /** Counted; nobody can tell who put which. */
    CLOSED
}
