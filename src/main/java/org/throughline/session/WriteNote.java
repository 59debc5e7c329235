package org.throughline.session;

/**
 * Asks to put a note on the wall.
 *
 * @param kind what it is about
 * @param words what the writer has to say
 * @param attribution whose name it shall carry
 */
public record WriteNote(NoteKind kind, String words, Attribution attribution) {

    public WriteNote {
        words = Note.words(words);
    }
}
