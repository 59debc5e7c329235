package org.throughline.inbox;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keep a list under a name.
 *
 * @param page address of the page inside the product
 * @param name blanks at the ends do not count
 * @param query the filter as the address says it
 * @param unitId unit to share it with; null for oneself
 */
public record SaveView(
        String page, String name, String query, @Nullable UUID unitId) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 80;

    private static final int LONGEST_QUERY = 1_000;
    private static final Pattern PAGE = Pattern.compile("[a-z][a-z/-]{0,39}");

    public SaveView {
        name = clean(name);
        if (!PAGE.matcher(page).matches() || query.length() > LONGEST_QUERY) {
            throw new TaskRefused("inbox.refused.view");
        }
    }

    static String clean(String name) {
        String clean = name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw new TaskRefused("inbox.refused.viewName", LONGEST_NAME);
        }
        return clean;
    }
}
