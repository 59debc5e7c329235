package org.throughline.action;

/** A title out of a longer text: its first line, cut at a word. */
final class ShortTitle {

    private static final int CUT_AFTER = OfferAction.LONGEST_TITLE - 1;

    private ShortTitle() {}

    static String of(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= OfferAction.LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', CUT_AFTER);
        return line.substring(0, space > 0 ? space : CUT_AFTER).stripTrailing() + "…";
    }
}
