package org.throughline.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which recorded words the log shows.
 *
 * <p>What people said about sessions belongs to the people of the session: whoever reads the log learns that there was a reason,
 * not what it was.
 */
final class ShownWordsPolicy {

    /** In place of words that are not for readers of the log. */
    static final String HIDDEN = "…";

    private static final String SESSIONS = "session.";
    private static final Set<String> SAID = Set.of("reason", "changes", "chosen", "words", "title");

    private ShownWordsPolicy() {}

    static Map<String, String> shown(String action, Map<String, String> details) {
        if (!action.startsWith(SESSIONS)) {
            return details;
        }
        Map<String, String> shown = new HashMap<>(details);
        shown.replaceAll((name, value) -> SAID.contains(name) && !value.isEmpty() ? HIDDEN : value);
        return shown;
    }
}
