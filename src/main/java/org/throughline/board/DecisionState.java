package org.throughline.board;

/** What a decision is worth. */
public enum DecisionState {
    TAKEN,
    /** Taken without the quorum: the next meeting confirms it or it lapses. */
    TO_BE_RATIFIED,
    RATIFIED,
    LAPSED
}
