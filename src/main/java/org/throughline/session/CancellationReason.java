package org.throughline.session;

/** Why a session does not take place. */
public enum CancellationReason {
    /** The work could not be covered. */
    NO_COVER,
    /** Too few people could come. */
    TOO_FEW_PEOPLE,
    /** Urgent work came up. */
    URGENT_WORK,
    /** The facilitator could not come. */
    FACILITATOR_AWAY,
    /** There was no room or line. */
    NO_PLACE,
    /** Something else, in words. */
    OTHER
}
