package org.throughline.session;

/** Whose name a note carries. */
public enum Attribution {
    /** The writer, by name. */
    SIGNED,
    /** Only how the writer touches the work. */
    ROLE,
    /** Nobody; nothing that leads to a person is stored. */
    ANONYMOUS
}
