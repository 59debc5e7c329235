package org.throughline.succession;

/** Where a duty goes. */
public enum DutyChoice {
    /** To somebody else. */
    HAND_OVER,
    /** Nowhere: nobody has to do it any more. */
    END,
    /** It waits, with the cover, until the person is back. */
    KEEP
}
