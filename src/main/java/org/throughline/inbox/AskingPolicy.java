package org.throughline.inbox;

/**
 * Who hears that something is still unanswered.
 *
 * <p>Nothing that asks falls silent: whoever holds a task is asked when it is due and again and again after that, and from the second
 * time on whoever leads the place hears it too (rule 1 for all processes; the pause between two askings is decision table D04, row
 * `TASK`). Asking again never changes what was promised.
 */
public final class AskingPolicy {

    private static final int ALONE = 1;

    /** What a model does itself about a task that is late. */
    public enum OwnAsking {
        /** Nothing: the inbox asks from the due moment on. */
        NONE,
        /** It reminds once: the inbox asks from one pause later on. */
        ONCE,
        /** It goes on asking until there is an answer. */
        ALWAYS
    }

    private AskingPolicy() {}

    /** Whether the holder is asked now, at the moment when the inbox first finds the task late. */
    static boolean speaksAtOnce(OwnAsking own) {
        return own == OwnAsking.NONE;
    }

    /**
     * Whether whoever leads the place hears it too.
     *
     * @param asked how often the holder has been asked since the task was due, this time included
     */
    static boolean leaderHears(int asked) {
        return asked > ALONE;
    }
}
