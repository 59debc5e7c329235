package org.throughline.session;

/** Who must agree before the options become actions (decision D04). */
public enum ApprovalRole {
    /** The team decides. */
    NONE,
    /** The sponsor decides. */
    SPONSOR,
    /** Above the sponsor; the sponsor takes it to the board. */
    BOARD
}
