package org.throughline.session;

/** What those who spoke said about the summary. */
public enum CheckBackResult {
    /** It says what they meant. */
    RIGHT,
    /** It was changed. */
    CHANGED,
    /** Nobody checked back in time. */
    NOT_DONE
}
