package org.throughline.session;

/** What brought the question up. */
public enum Trigger {
    /** The daily work. */
    WORK,
    /** Something that went well. */
    SUCCESS,
    /** A change, before or after it. */
    CHANGE,
    /** An event, with or without harm. */
    EVENT,
    /** A real change in a measure. */
    SIGNAL,
    /** It came back. */
    RECURRENCE,
    /** A coaching talk. */
    COACHING
}
