package org.throughline.studio;

/** Where a release stands. */
public enum ReleaseState {
    /** It is being written. */
    DRAFT,
    /** Another administrator is asked. */
    IN_REVIEW,
    /** It came back with words, or the gate refused it; it can be changed and submitted again. */
    RETURNED,
    /** It is in force and waits for somebody to say whether it stays. */
    LIVE,
    /** Somebody said that it stays. */
    CONFIRMED,
    /** Nobody said anything and no case of it failed; it stays, and that is no yes. */
    STAYED,
    /** What was before is in force again. */
    TAKEN_BACK,
    /** Its author let it go before it was live. */
    DISCARDED;

    /** Whether its files may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
