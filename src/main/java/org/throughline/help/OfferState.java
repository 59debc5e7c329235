package org.throughline.help;

/** Where an offer stands. */
public enum OfferState {
    /** The leader is asked. */
    OFFERED,
    /** The leader takes it; somebody who helps says when and how. */
    TAKEN_UP,
    /** It is said when and how. */
    ARRANGED,
    /** Not now; nothing follows from it. */
    NOT_NOW,
    /** Nobody answered; nothing follows from it. */
    NOT_ANSWERED,
    /** Those who help took it back. */
    CALLED_OFF
}
