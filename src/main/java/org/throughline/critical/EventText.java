package org.throughline.critical;

import org.jspecify.annotations.Nullable;

/** Lengths of written words: what the database can hold is refused here, in words that a person can read. */
final class EventText {

    private EventText() {}

    /** Words that must be there, trimmed. */
    static String words(String field, String text, int most) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new CriticalRefused("critical.field." + field + ".missing");
        }
        return within(trimmed, most);
    }

    /** Words that may be missing. */
    static @Nullable String optional(@Nullable String text, int most) {
        return text == null || text.isBlank() ? null : within(text.strip(), most);
    }

    /** The beginning of a text in one line, cut at a word. */
    static String shortened(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most - 1);
        return line.substring(0, cut < most / 2 ? most - 1 : cut) + "…";
    }

    private static String within(String text, int most) {
        if (text.length() > most) {
            throw new CriticalRefused("critical.refused.long", most);
        }
        return text;
    }
}
