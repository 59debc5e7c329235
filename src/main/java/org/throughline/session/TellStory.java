package org.throughline.session;

import java.util.List;
import java.util.UUID;

/**
 * Tells the story of a cycle, and each writer what became of the note.
 *
 * @param level who may read it
 * @param text the story
 * @param answers what became of each note
 */
public record TellStory(Confidentiality level, String text, List<NoteAnswer> answers) {

    public TellStory {
        answers = List.copyOf(answers);
    }

    /**
     * What became of one note.
     *
     * @param noteId which
     * @param outcome what became of it
     * @param answer one sentence about it
     */
    public record NoteAnswer(UUID noteId, NoteOutcome outcome, String answer) {}
}
