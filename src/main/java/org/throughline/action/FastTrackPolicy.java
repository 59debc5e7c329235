package org.throughline.action;

/** What is done on the spot needs no offer, no plan and no effect check. */
final class FastTrackPolicy {

    private FastTrackPolicy() {}

    /** Whether the action goes straight to being done. */
    static boolean applies(ActionType type) {
        return type == ActionType.JUST_DO_IT;
    }
}
