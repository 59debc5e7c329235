package org.throughline.help;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Somebody asks for help.
 *
 * @param need what they need, in their words
 * @param page address inside the product of the page on which they asked; only which kind of page is kept, may be empty
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

    /** Which page it is, never which thing: questions, anchors and references may tell what nobody else shall know. */
    private static String address(String page) {
        String path = page.strip().replaceAll("[?#].*", "");
        if (!path.matches("[A-Za-z0-9/_-]*")) {
            throw new SupportRefused("help.refused.page");
        }
        String route = Arrays.stream(path.split("/", -1))
                .filter(part -> part.matches("[a-z][a-z-]*"))
                .collect(Collectors.joining("/"));
        return route.length() <= LONGEST_PAGE ? route : route.substring(0, LONGEST_PAGE);
    }
}
