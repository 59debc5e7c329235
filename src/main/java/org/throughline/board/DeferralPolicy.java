package org.throughline.board;

/** An item waits at most twice: nothing is put off for ever. */
final class DeferralPolicy {

    static final int MOST = 2;

    private DeferralPolicy() {}

    /** Whether an item that was put off so often may wait once more. */
    static boolean mayWait(int deferrals) {
        return deferrals < MOST;
    }
}
