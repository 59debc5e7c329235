package org.throughline.operation;

/**
 * Whoever acts on a running case says why: the words go on the record of the thing, which its people read.
 *
 * <p>Source: process-studio.md, "audited"; a reason of one word explains nothing, and more than {@value #LONGEST} characters is a report.
 */
final class ReasonPolicy {

    static final int LONGEST = 400;
    private static final int SHORTEST = 5;

    private ReasonPolicy() {}

    /**
     * The reason without spaces around it.
     *
     * @throws OperationRefused when it is too short or too long
     */
    static String checked(String reason) {
        String words = reason.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new OperationRefused("running.refused.reason", SHORTEST, LONGEST);
        }
        return words;
    }
}
