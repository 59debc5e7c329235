package org.throughline.session;

/** What the sponsor decided about the chosen options. */
public enum Approval {
    /** Go on. */
    APPROVE,
    /** Back to the group. */
    RETURN,
    /** Not these. */
    REJECT
}
