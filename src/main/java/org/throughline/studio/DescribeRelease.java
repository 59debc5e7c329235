package org.throughline.studio;

/**
 * What a release is called and why it is made.
 *
 * @param title one line
 * @param reason why; may be empty in a draft
 * @param risk what could go wrong; may be empty in a draft
 */
public record DescribeRelease(String title, String reason, String risk) {

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /** Most characters of a reason or risk. */
    public static final int LONGEST_TEXT = 2000;

    public DescribeRelease {
        title = title.strip();
        reason = reason.strip();
        risk = risk.strip();
        if (title.isEmpty()) {
            throw new ReleaseRefused("studio.refused.title");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new ReleaseRefused("studio.refused.long", LONGEST_TITLE);
        }
        checkText(reason);
        checkText(risk);
    }

    /** @throws ReleaseRefused when it is too long */
    static String checkText(String text) {
        if (text.strip().length() > LONGEST_TEXT) {
            throw new ReleaseRefused("studio.refused.long", LONGEST_TEXT);
        }
        return text.strip();
    }
}
