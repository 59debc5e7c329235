package org.throughline.board;

/** Why something is put to a board. */
public enum ItemKind {
    /** A barrier that no tier could remove. */
    ESCALATION,
    /** A decision taken without the board that the board confirms or lets lapse. */
    RATIFICATION,
    POLICY,
    REPORT
}
