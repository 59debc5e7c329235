package org.throughline.succession;

/** Why somebody cannot go on with their duties. */
public enum SuccessionCause {
    /** Leaves with a last working day. */
    LEAVING,
    /** Away for five working days or more, and comes back. */
    ABSENCE,
    /** A role at a place has ended. */
    ROLE_END,
    /** Cannot sign in any more, without anybody having said so before. */
    LEFT
}
