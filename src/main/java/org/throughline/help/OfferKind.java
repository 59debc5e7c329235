package org.throughline.help;

/** What a place is offered. */
public enum OfferKind {
    /** A session about what was asked again and again. */
    SESSION,
    /** A coach for those who ask. */
    COACH
}
