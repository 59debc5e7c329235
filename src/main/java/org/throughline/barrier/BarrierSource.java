package org.throughline.barrier;

/** What a barrier was born from. Never a person who was coached. */
public enum BarrierSource {
    /** Somebody raised it by hand. */
    PERSON,
    /** People named it in a session. */
    CYCLE,
    /** The owner of an action cannot go on. */
    BLOCKED_ACTION,
    /** Nobody could be found to own an action. */
    NO_OWNER
}
