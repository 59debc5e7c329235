package org.throughline.session;

/** Who can see a note. */
public enum NoteState {
    /** Its writer only, until the wall opens. */
    RECORDED,
    /** The room. */
    REVEALED,
    /** Nobody; the facilitator gave a reason. Its words are kept. */
    HIDDEN
}
