package org.throughline.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account sees with a receipt.
 *
 * @param question the question of the session, in words
 * @param open whether notes can still be sent
 * @param calledOff whether the session was called off before anybody read what was sent
 * @param mode whether notes of the room carry names; those sent here never do
 * @param notes what was sent with this receipt, in no order
 * @param left how many more notes can be sent
 * @param answers what those who were asked for help let the group know, oldest first
 */
public record Contribution(
        String question,
        boolean open,
        boolean calledOff,
        AnonymityMode mode,
        List<Sent> notes,
        int left,
        List<String> answers) {

    public Contribution {
        notes = List.copyOf(notes);
        answers = List.copyOf(answers);
    }

    /**
     * A note that was sent, and what became of it.
     *
     * @param kind what it is about
     * @param words how it begins; the rest is not repeated, because others may look at the screen
     * @param state who can see it
     * @param hiddenReason why it is hidden, null when it is not
     * @param outcome what became of it, null before
     * @param answer the sentence that its writer gets, null before
     */
    public record Sent(
            NoteKind kind,
            String words,
            NoteState state,
            @Nullable String hiddenReason,
            @Nullable NoteOutcome outcome,
            @Nullable String answer) {

        private static final int BEGINNING = 60;

        public Sent {
            if (words.length() > BEGINNING) {
                int end = words.lastIndexOf(' ', BEGINNING - 1);
                words = words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, BEGINNING / 2)) + "…";
            }
        }
    }

    /** What came of sending a note. */
    public enum Answer {
        /** It is kept. */
        SENT,
        /** No more notes come in; the talk is over or was called off. */
        OVER,
        /** The code is used up. */
        ENOUGH,
        /** Nobody knows the receipt. */
        UNKNOWN
    }
}
