package org.throughline.action;

/**
 * How often an action may be offered again before it counts as having no eligible owner.
 *
 * <p>The first offer is no re-offer. A new start (after a lifted barrier, or when the owner left) counts from the beginning.
 */
final class ReofferPolicy {

    /** More than this looks like pressing people until somebody gives in. */
    static final int MOST_REOFFERS = 3;

    private ReofferPolicy() {}

    /**
     * Whether somebody else may be asked.
     *
     * @param offersMade offers since the last start, the first one included
     */
    static boolean mayOfferAgain(int offersMade) {
        return offersMade - 1 < MOST_REOFFERS;
    }
}
