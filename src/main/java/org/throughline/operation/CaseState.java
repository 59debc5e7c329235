package org.throughline.operation;

/** What may be out of the ordinary about a case. */
public enum CaseState {
    /** A step of it failed and is not tried any more. */
    INCIDENT,
    /** Somebody paused it. */
    PAUSED
}
