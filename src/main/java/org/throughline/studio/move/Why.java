package org.throughline.studio.move;

import java.util.List;
import org.throughline.base.i18n.Phrases;

/**
 * One sentence about a plan or a case.
 *
 * @param key key of the sentence in the message bundles
 * @param arguments its values in order: names of steps, numbers
 */
public record Why(String key, List<String> arguments) {

    public Why {
        arguments = List.copyOf(arguments);
    }

    /** A sentence with its values. */
    public static Why of(String key, String... arguments) {
        return new Why(key, List.of(arguments));
    }

    /** The sentence in the reader's language. */
    public String in(Phrases phrases) {
        return phrases.text(key, arguments.toArray());
    }
}
