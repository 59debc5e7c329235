package org.throughline.board;

/** How far an item is. */
public enum ItemState {
    SUBMITTED,
    ACCEPTED,
    DEFERRED,
    DECIDED
}
