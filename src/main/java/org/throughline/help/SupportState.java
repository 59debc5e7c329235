package org.throughline.help;

/** Where a request for support stands. */
public enum SupportState {
    /** Nobody has taken it yet. */
    OPEN,
    /** Somebody has taken it and owes an answer. */
    TAKEN,
    /** Somebody answered; the asker is asked whether it helped. */
    ANSWERED,
    /** Nobody took or answered it in time, or the answer did not help: whoever leads the advisers answers. */
    PASSED_UP,
    /** The asker said that it helped. */
    HELPED,
    /** The asker said twice that it did not quite help. */
    NOT_HELPED,
    /** The asker never said; not counted as a yes. */
    NOT_SAID,
    /** The asker does not need it any more. */
    WITHDRAWN;

    /** Whether nothing more is going to happen. */
    public boolean isOver() {
        return this == HELPED || this == NOT_HELPED || this == NOT_SAID || this == WITHDRAWN;
    }
}
