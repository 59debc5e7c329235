package org.throughline.inbox;

/**
 * Leaves what was typed for whoever goes on with the thing.
 *
 * @param taskId the task that was gone before it could be sent
 * @param words plain text; blanks at the ends do not count
 */
public record LeaveWords(String taskId, String words) {

    /** Most characters that are kept. */
    public static final int LONGEST = 8_000;

    public LeaveWords {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new TaskRefused("inbox.refused.words", LONGEST);
        }
    }
}
