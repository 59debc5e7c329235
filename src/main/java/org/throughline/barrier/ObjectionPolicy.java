package org.throughline.barrier;

import org.jspecify.annotations.Nullable;

/**
 * A raiser may object to a returned barrier once, with something new to say.
 *
 * <p>Once, because the second tier that returns it has read the objection. Something new, because the same words again would
 * only move the same question up.
 */
final class ObjectionPolicy {

    private ObjectionPolicy() {}

    /** Whether an objection is left. */
    static boolean mayObject(@Nullable String earlierObjection) {
        return earlierObjection == null;
    }

    /** Whether the words say more than the barrier itself said when it was raised. */
    static boolean areNew(String facts, String ask, String consequence) {
        String said = normal(facts);
        return !said.equals(normal(ask)) && !said.equals(normal(consequence));
    }

    private static String normal(String text) {
        return text.strip()
                .replaceAll("[\\s\\p{Punct}]+", " ")
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
    }
}
