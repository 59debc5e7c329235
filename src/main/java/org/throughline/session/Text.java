package org.throughline.session;

import org.jspecify.annotations.Nullable;

/** Shape of the texts that people give: trimmed, not too long, and not blank where something must stand. */
final class Text {

    private Text() {}

    /**
     * A text that must be there.
     *
     * @param missingKey key of the sentence that asks for it
     */
    static String required(@Nullable String text, int longest, String missingKey) {
        String trimmed = optional(text, longest);
        if (trimmed == null) {
            throw new SessionRefused(missingKey);
        }
        return trimmed;
    }

    /** A text that may be missing; blank means missing. */
    static @Nullable String optional(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.strip();
        if (trimmed.length() > longest) {
            throw new SessionRefused("session.rule.textTooLong", longest, trimmed.length());
        }
        return trimmed;
    }
}
