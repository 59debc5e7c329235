package org.throughline.barrier;

/** What a board, or its chair, decides about a barrier. */
public enum BoardOutcome {
    /** It gets removed. */
    APPROVED,
    /** It stays, and this is why. */
    REJECTED,
    /** It stays for now; a person owns the risk and looks at it again. */
    RISK_ACCEPTED
}
