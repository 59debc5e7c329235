package org.throughline.session;

/** When the sponsor is in the room; everybody who is invited sees it beforehand. */
public enum SponsorAttendance {
    /** Not at all. */
    NO,
    /** At the end. */
    END_ONLY,
    /** The whole time. */
    ALL
}
