package org.throughline.notice;

import java.util.regex.Pattern;

/** Words as one line of a mail's head: a title must not be able to add lines of its own. */
final class SubjectLine {

    private static final int LONGEST = 160;
    private static final Pattern BREAKS_AND_CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}\\s]+");

    private SubjectLine() {}

    /** The words without line breaks and control characters, at most 160 characters long. */
    static String of(String words) {
        String line = BREAKS_AND_CONTROLS.matcher(words).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
