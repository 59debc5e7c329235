package org.throughline.barrier;

/** What one person can have to do with a barrier. */
public enum BarrierPart {
    /** Answers for the tier whose turn it is. */
    ANSWERER,
    /** Sees to the removal. */
    REMOVER,
    /** Says whether it is gone. */
    CONFIRMER,
    /** Watches a risk that was accepted. */
    RISK_OWNER
}
