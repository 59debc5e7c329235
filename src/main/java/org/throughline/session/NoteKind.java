package org.throughline.session;

/** What a note is about; the columns of the wall, positives first. */
public enum NoteKind {
    /** What went well, why, and what people were proud of. */
    WENT_WELL,
    /** What people were dealing with. */
    DEALING_WITH,
    /** Where people had to make it work. */
    MADE_IT_WORK
}
