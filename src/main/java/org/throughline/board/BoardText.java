package org.throughline.board;

import org.jspecify.annotations.Nullable;

/** Texts of boards that nobody checked in a form before: short enough to be kept. */
final class BoardText {

    private BoardText() {}

    /** One line of words, without blanks around. */
    static String line(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            throw new BoardRefused("board.text.missing");
        }
        return words(line, most);
    }

    /** Words, as long as they fit. */
    static String words(String text, int most) {
        if (text.length() > most) {
            throw new BoardRefused("board.text.long", most);
        }
        return text;
    }

    /** The same, where none may stand. */
    static @Nullable String optional(@Nullable String text, int most) {
        return text == null ? null : words(text, most);
    }
}
