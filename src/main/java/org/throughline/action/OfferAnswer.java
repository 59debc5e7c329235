package org.throughline.action;

/** What became of an offer to own an action. */
public enum OfferAnswer {
    /** No answer yet. */
    OPEN,
    /** Yes, but by another date; the accountable person has to agree. */
    COUNTERED,
    ACCEPTED,
    DECLINED,
    /** The time to answer ran out. */
    LAPSED,
    /** Taken back, or overtaken by a new start. */
    WITHDRAWN;

    /** Whether the offer can still be answered. */
    public boolean isStanding() {
        return this == OPEN || this == COUNTERED;
    }
}
