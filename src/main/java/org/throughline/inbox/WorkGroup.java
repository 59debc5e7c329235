package org.throughline.inbox;

/** How My work is ordered: by time, not by process. The order of the constants is the order on the page. */
public enum WorkGroup {
    /** The promised moment has passed. */
    LATE,
    /** Due today at the place, or a reminder has come. */
    TODAY,
    /** Due before Monday at the place. */
    THIS_WEEK,
    /** Due after that, or not promised at all. */
    LATER,
    /** With somebody else; see {@link MyWork}. */
    WAITING
}
