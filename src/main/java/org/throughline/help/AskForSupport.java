package org.throughline.help;

/**
 * Somebody asks for help.
 *
 * @param need what they need, in their words
 * @param page address inside the product of the page on which they asked, without what was searched there; may be empty
 */
public record AskForSupport(String need, String page) {

    /** Most characters of a need. */
    public static final int LONGEST_NEED = 4000;

    private static final int LONGEST_PAGE = 200;

    public AskForSupport {
        need = need.strip();
        if (need.isEmpty()) {
            throw new SupportRefused("help.refused.need");
        }
        if (need.length() > LONGEST_NEED) {
            throw new SupportRefused("help.refused.long", LONGEST_NEED);
        }
        page = address(page);
    }

    /** The path alone: questions and anchors may hold words. */
    private static String address(String page) {
        String path = page.strip().replaceAll("[?#].*", "").replaceAll("^/+", "");
        if (!path.matches("[A-Za-z0-9/_-]*")) {
            throw new SupportRefused("help.refused.page");
        }
        return path.length() <= LONGEST_PAGE ? path : path.substring(0, LONGEST_PAGE);
    }
}
