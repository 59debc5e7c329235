package org.throughline.barrier;

/** How a tier answers. The names are the model's. */
public enum TierKind {
    /** One person answers a form. */
    ANSWER,
    /** The board decides at a meeting. */
    BOARD,
    /** The chair decides alone, now, and the board confirms it later. */
    CHAIR;

    /** How the tier answers for a barrier of this kind of urgency. */
    static TierKind of(int tier, org.throughline.base.Severity severity) {
        if (tier < LadderPolicy.TOP) {
            return ANSWER;
        }
        return severity == org.throughline.base.Severity.CRITICAL ? CHAIR : BOARD;
    }
}
