package org.throughline.base.form;

/** Which texts can be kept, sent and saved again as they are. */
public final class CleanText {

    private CleanText() {}

    /**
     * Whether there is no NUL, no control character and no half character in it: neither the database nor an export can keep them.
     *
     * <p>Lines end with a line feed alone; whoever takes texts from outside asks with {@link #withLineFeeds(String)}.
     *
     * @param oneLine whether a line end is one too many
     */
    public static boolean isClean(String text, boolean oneLine) {
        return text.codePoints().noneMatch(point -> {
            boolean blank = point == '\t' || point == '\n' && !oneLine;
            return !blank && Character.isISOControl(point)
                    || Character.getType(point) == Character.SURROGATE
                    || (point & 0xFFFE) == 0xFFFE;
        });
    }

    /** The text with a line feed at the end of each line, however its writer's machine ends them. */
    public static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text without what could not be kept; for words that are only searched for. */
    public static String of(String text) {
        return isClean(text, true)
                ? text
                : text.codePoints()
                        .mapToObj(Character::toString)
                        .filter(sign -> isClean(sign, true))
                        .collect(java.util.stream.Collectors.joining());
    }
}
