package org.throughline.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about a task, in plain text.
 *
 * @param who name of who said it
 * @param to name of who was asked or answered; null for a remark to everybody who may see the task
 */
public record TaskComment(Kind kind, String who, @Nullable String to, Instant at, String words) {

    /** Most characters of one. */
    public static final int LONGEST = 4_000;

    /** What it is. */
    public enum Kind {
        /** A remark. */
        COMMENT,
        /** Somebody was asked. */
        QUESTION,
        /** What they answered. */
        ANSWER
    }

    /**
     * The words as they are kept: without blanks at the ends.
     *
     * @throws TaskRefused when nothing is left, or too much
     */
    public static String clean(String words) {
        String clean = words.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new TaskRefused("inbox.refused.words", LONGEST);
        }
        return clean;
    }
}
