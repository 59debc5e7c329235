package org.throughline.session;

/** Who reads a note made during the soak. */
public enum SoakNoteReach {
    /** Only its writer. */
    PRIVATE,
    /** The room, once Improve is open. */
    SHARED
}
