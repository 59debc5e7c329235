package org.throughline.session;

/** How much work an idea takes. */
public enum Effort {
    /** Days. */
    SMALL,
    /** Weeks. */
    MEDIUM,
    /** Months. */
    LARGE
}
