package org.throughline.promise;

/** Who has to act by the instant of a promise. */
public enum OwedBy {
    /** A person: when it passes without an answer the promise is broken. */
    PERSON,
    /** The product itself: when its timer fires the promise is kept, late or not. */
    SYSTEM
}
