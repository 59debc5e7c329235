package org.throughline.help;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two requests are about the same: they share two longer words.
 *
 * <p>Deliberately simple. It decides only whether a place is offered a session or a coach, and both are a help.
 */
final class SameNeedPolicy {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 5;
    private static final int SHARED = 2;

    private SameNeedPolicy() {}

    /** How many of these needs are like this one. */
    static int alike(String need, Collection<String> others) {
        Set<String> words = words(need);
        return (int)
                others.stream().filter(other -> shared(words, words(other))).count();
    }

    private static boolean shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count() >= SHARED;
    }

    private static Set<String> words(String need) {
        return Arrays.stream(NO_LETTER.split(need.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
