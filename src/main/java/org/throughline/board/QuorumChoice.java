package org.throughline.board;

/** What a chair does when the quorum is missing. */
public enum QuorumChoice {
    ACCEPT_DEPUTY,
    WAIT,
    BRIEFING,
    WRITTEN_BALLOT,
    RECONVENE
}
