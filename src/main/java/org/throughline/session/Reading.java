package org.throughline.session;

/** How much of a cycle a person may read. */
public enum Reading {
    /** Not even that it exists. */
    NOTHING,
    /** That it exists, as a number. */
    EXISTENCE,
    /** The story that was told, and who runs it. */
    STORY,
    /** Purpose, phases, options and outcomes, but not what was said. */
    RECORD,
    /** Everything, as soon as the wall is open. */
    NOTES;

    /** Whether this allows as much as the other. */
    public boolean covers(Reading needed) {
        return compareTo(needed) >= 0;
    }
}
