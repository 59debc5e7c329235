package org.throughline.studio.move;

/**
 * Whether an open promise outlives the move of its case.
 *
 * <p>A promise keeps its instant as long as anything in the other version stands for it. The date of a task stays with the task, also
 * where the other version would date it by something else. Only what a timer kept that the other version does not have is at an end.
 */
public final class PromiseFatePolicy {

    private PromiseFatePolicy() {}

    /** Whether a promise that was made at one step stays when that step goes on as another one. */
    public static boolean stays(String promise, Step from, Step to) {
        return to.asksFor(promise)
                || from.date().equals(promise) && !from.timers().contains(promise);
    }
}
