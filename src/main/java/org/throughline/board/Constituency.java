package org.throughline.board;

/** Whom a member speaks for. */
public enum Constituency {
    OPERATIONS,
    HR,
    FINANCE,
    OTHER
}
