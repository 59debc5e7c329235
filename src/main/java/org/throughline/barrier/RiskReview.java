package org.throughline.barrier;

/** What the owner of an accepted risk sees at a review. */
public enum RiskReview {
    STILL_ACCEPTED,
    RAISE_AGAIN,
    GONE
}
