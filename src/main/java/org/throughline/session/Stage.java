package org.throughline.session;

/** Where a group is within its session; guard rails, not one-way doors. */
public enum Stage {
    /** Purpose and ground rules. */
    WELCOME,
    /** Everybody writes for themselves. */
    WRITE,
    /** The wall is open; the group reads and asks. */
    READ,
    /** How we really do it, beside how it is written. */
    WORK,
    /** What came back to you? */
    RECALL,
    /** Parked ideas come back, new ones join them. */
    IDEAS,
    /** Everybody puts dots. */
    VOTE,
    /** The dots are counted; the group chooses. */
    CHOICE
}
