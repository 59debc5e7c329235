package org.throughline.barrier;

/** What counts as an answer of a tier. */
public enum TierAnswer {
    /** I get it removed. */
    ACCEPT,
    /** It is already removed. */
    SOLVE,
    /** It is not a barrier, and this is why. */
    RETURN,
    /** Not mine to remove: the next tier. */
    PASS_UP
}
