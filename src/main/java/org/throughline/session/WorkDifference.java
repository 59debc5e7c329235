package org.throughline.session;

import org.jspecify.annotations.Nullable;

/**
 * One line of the comparison of how work is written and how it is really done.
 *
 * @param kind what kind of line it is
 * @param written the step as it is written, null when people added one
 * @param done the step as it is done, null when people leave one out
 */
public record WorkDifference(
        Kind kind, @Nullable String written, @Nullable String done) {

    /** How the two sides of a line relate. */
    public enum Kind {
        /** The same on both sides. */
        SAME,
        /** Done in another way than it is written. */
        DIFFERENT,
        /** Done, but written nowhere. */
        ADDED,
        /** Written, but not done. */
        LEFT_OUT
    }

    /** Whether the two sides differ. */
    public boolean isGap() {
        return kind != Kind.SAME;
    }
}
