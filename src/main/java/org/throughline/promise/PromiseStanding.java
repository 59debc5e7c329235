package org.throughline.promise;

/** How a promise stands, as people ask for it. */
public enum PromiseStanding {
    /** Done by its instant. */
    KEPT,
    /** Its person was late, or still is. */
    LATE,
    /** Its instant has not come. */
    OPEN,
    /** Another instant took its place, or it no longer matters. */
    CANCELLED,
    /** The system itself fired more than a minute late or not at all, whatever a person did. */
    SYSTEM
}
