package org.throughline.barrier;

/** Lengths of written words: what the database can hold is refused here, in words that a person can read. */
final class Text {

    private Text() {}

    /** One line: trimmed, inner line breaks become spaces. */
    static String line(String field, String text, int most) {
        return words(field, text.replaceAll("\\s+", " "), most);
    }

    /** Words that must be there, trimmed. */
    static String words(String field, String text, int most) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new BarrierRefused("barrier.field." + field + ".missing");
        }
        if (trimmed.length() > most) {
            throw new BarrierRefused("barrier.field." + field + ".long", most);
        }
        return trimmed;
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
}
