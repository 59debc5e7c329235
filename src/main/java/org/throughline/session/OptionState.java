package org.throughline.session;

/** Where an idea stands. */
public enum OptionState {
    /** Sealed until Improve opens. */
    PARKED,
    /** On the table. */
    OPEN,
    /** The group does it. */
    CHOSEN,
    /** Not now, with a reason. */
    NOT_NOW
}
