package org.throughline.session;

/** Which of the two sessions of a cycle. */
public enum SessionKind {
    /** Listening; no ideas, no votes. */
    LEARN,
    /** Ideas, dots, choice. */
    IMPROVE
}
