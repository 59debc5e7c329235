package org.throughline.promise;

/** What became of a promise. */
public enum PromiseStatus {
    OPEN,
    KEPT,
    BROKEN,
    /** Another instant took its place, with a reason. */
    MOVED,
    /** It no longer matters: what it waited for was cancelled. */
    VOID
}
