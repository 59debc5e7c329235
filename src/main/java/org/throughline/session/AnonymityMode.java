package org.throughline.session;

/** Whether notes carry names, from open to strict. */
public enum AnonymityMode {
    /** Every note is signed. */
    NAMED,
    /** The writer chooses for each note. */
    CHOICE,
    /** No note is signed. */
    ANONYMOUS
}
