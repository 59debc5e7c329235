package org.throughline.base.form;

import org.jspecify.annotations.Nullable;

/**
 * A property that is either written down or computed: in the schema a text that starts with {@code =} is FEEL.
 *
 * @param literal text, BigDecimal or Boolean; null when computed or absent
 * @param feel the expression without its {@code =}; null when written down
 */
public record FormValue(@Nullable Object literal, @Nullable String feel) {

    /** Nothing was said. */
    public static final FormValue ABSENT = new FormValue(null, null);

    /** A value that is written down. */
    public static FormValue of(Object literal) {
        return new FormValue(literal, null);
    }

    static FormValue parse(Object value) {
        if (value instanceof String text && text.startsWith("=")) {
            return new FormValue(null, text.substring(1).strip());
        }
        return of(value);
    }

    /** The property as the schema has it: the words, or {@code =} and the expression; empty when it says nothing. */
    String written() {
        return feel != null ? "=" + feel : literal == null ? "" : literal.toString();
    }

    /** True when the schema says anything at all. */
    public boolean isPresent() {
        return literal != null || feel != null;
    }
}
