package org.throughline.inbox;

/** Why a work item is with those who have it. */
public enum Holding {
    /** The process named the person: the owner, the verifier, the receiver. */
    NAMED,
    /** Whoever holds the asked role for the place may take it. */
    ROLE,
    /** Nobody holds the asked role for the place, so another role steps in. */
    STEPPED_IN,
    /** Somebody took it from a role. */
    TAKEN,
    /** Somebody with the permission gave it to a person. */
    PASSED
}
