package org.throughline.studio.diff;

import java.util.Arrays;
import java.util.List;
import org.throughline.base.i18n.Phrases;

/**
 * One sentence about a difference.
 *
 * @param key key of the sentence in the message bundles
 * @param arguments its values in order; one that begins with {@link #KEY} is itself a key
 */
public record DiffWord(String key, List<String> arguments) {

    /** How an argument begins that is a key of the message bundles: a kind of element, a promise. */
    static final String KEY = "§";

    private static final int LONGEST = 160;

    public DiffWord {
        arguments = arguments.stream().map(DiffWord::shortened).toList();
    }

    static DiffWord of(String key, String... arguments) {
        return new DiffWord("studio.diff." + key, Arrays.asList(arguments));
    }

    /** The sentence in the reader's language. */
    public String in(Phrases phrases) {
        return phrases.text(
                key,
                arguments.stream().map(argument -> spoken(argument, phrases)).toArray());
    }

    /** What has no words of ours, such as a promise that no code knows yet, is shown as it is written. */
    private static String spoken(String argument, Phrases phrases) {
        if (!argument.startsWith(KEY)) {
            return argument;
        }
        String word = argument.substring(KEY.length());
        String text = phrases.text(word);
        return text.startsWith("!") ? word.substring(word.lastIndexOf('.') + 1) : text;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
