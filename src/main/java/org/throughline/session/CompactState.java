package org.throughline.session;

/** Where the agreement with the other team stands. */
public enum CompactState {
    /** The other team has been asked. */
    ASKED,
    /** Both sides said what they need. */
    AGREED,
    /** We went on without an answer. */
    UNANSWERED
}
