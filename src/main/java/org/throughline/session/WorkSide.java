package org.throughline.session;

/** The two descriptions of one piece of work. */
public enum WorkSide {
    /** As it is written. */
    WRITTEN,
    /** As we really do it. */
    DONE
}
