package org.throughline.cover;

import java.time.Instant;

/** Where a cover stands; the clock alone moves it on. */
public enum CoverState {
    /** Its first day has not begun. */
    PLANNED,
    /** The cover sees the work now. */
    ACTIVE,
    /** Its last day is over, or somebody ended it or called it off. */
    ENDED;

    static CoverState at(Instant now, Instant startsAt, Instant endsAt) {
        if (!now.isBefore(endsAt) || !startsAt.isBefore(endsAt)) {
            return ENDED;
        }
        return now.isBefore(startsAt) ? PLANNED : ACTIVE;
    }
}
