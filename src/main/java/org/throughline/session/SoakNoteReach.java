package org.throughline.session;

/** Who reads a note made during the soak. */
public enum SoakNoteReach {
    /** Only its writer. */
    PRIVATE,
    /** Everybody in the room, at once. */
    SHARED
}
