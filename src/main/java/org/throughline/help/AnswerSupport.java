package org.throughline.help;

/**
 * An answer to somebody who asked for help.
 *
 * @param what the answer
 * @param links things of the product and pages on the web that show it, one a line
 * @param coach whether a conversation with a coach is offered too
 */
public record AnswerSupport(String what, String links, boolean coach) {

    private static final int LONGEST = 4000;

    public AnswerSupport {
        what = what.strip();
        if (what.isEmpty()) {
            throw new SupportRefused("help.refused.answer");
        }
        if (what.length() > LONGEST) {
            throw new SupportRefused("help.refused.long", LONGEST);
        }
        links = LinksPolicy.check(links);
    }
}
