package org.throughline.critical;

/** How far the review of a critical event has come. */
public enum CriticalEventState {
    /** The host leader's review is awaited, within 24 hours. */
    REPORTED,
    /** It was not held within 24 hours; an after-action review is awaited. */
    LATE,
    /** The review was held; what follows from it goes on. */
    REVIEWED,
    /** Reviewed, and people were supported. */
    CLOSED,
    /** It was no critical event after all. */
    WITHDRAWN;

    /** Whether nothing more follows. */
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }

    /** Whether the review is still to be held. */
    public boolean awaitsReview() {
        return this == REPORTED || this == LATE;
    }
}
