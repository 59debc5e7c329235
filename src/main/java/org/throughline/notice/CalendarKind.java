package org.throughline.notice;

/** What stands in a calendar. */
public enum CalendarKind {
    /** A session that the person guides, sponsors or is asked to. */
    SESSION,
    /** A meeting of a board on which the person has a seat. */
    MEETING,
    /** A task of the person is due; takes no time of its own. */
    DUE
}
