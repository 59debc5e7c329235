package org.throughline.session;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notices words that look for a culprit in a question about work.
 *
 * <p>A help for whoever writes, never a gate: it stores nothing, tells nobody and knows no more than a list of words.
 */
public final class BlameWordsPolicy {

    private static final Map<String, Map<Hint, Pattern>> BY_LANGUAGE = Map.of(
            "en",
            patterns(
                    "\\bwho (?:is|was|has|had|did|caused|forgot|failed|made the)\\b",
                    "\\bwhy (?:did|didn.t|do|don.t|does|doesn.t|was|were|has|have|can.t|couldn.t)\\b",
                    "\\bshould(?: not|n.t)? have\\b|\\bfail(?:ed|s|ing|ure)?\\b|\\bcareless(?:ness)?\\b"
                            + "|\\bdid(?: not|n.t) bother\\b|\\blazy\\b|\\bnegligen\\w+|\\bfault\\b|\\bto blame\\b|\\bsloppy\\b",
                    "\\bhuman error\\b|\\bnot follow\\w*\\b|\\bviolat\\w+|\\b(?:non-?)?complian\\w+|\\bbreach\\w*",
                    "\\balways\\b|\\bnever\\b|\\beveryone\\b|\\beverybody\\b|\\bnobody\\b"),
            "de",
            patterns(
                    "\\bwer (?:ist|war|hat|hatte|machte|vergaß)\\b",
                    "\\b(?:warum|wieso|weshalb) (?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|macht|machen|kann|können)\\b",
                    "\\bhätten? .*\\b(?:sollen|müssen)\\b|(?<!menschliche[sr] )\\bversag\\w+|\\bnachlässig\\w*|\\bschlamp\\w+|\\bschuld\\w*"
                            + "|\\bunachtsam\\w*|\\bfaul(?:e|heit)?\\b",
                    "\\bmenschliche[sr]? (?:versagen|fehler)\\b|\\bverst(?:oß|öße|ößt|oßen)\\w*|\\bmissacht\\w+"
                            + "|\\bnicht eingehalten\\b|\\bregelverletz\\w+",
                    "\\bimmer\\b|\\bnie(?:mals)?\\b|\\balle\\b|\\bjede[rs]?\\b|\\bniemand\\b"));

    /** What the words look for; each has a question that helps more. */
    public enum Hint {
        /** A culprit. */
        WHO,
        /** A reason that somebody has to defend. */
        WHY,
        /** A fault. */
        FAULT,
        /** A rule that was not kept. */
        RULE,
        /** A sentence about everybody and always. */
        ALWAYS
    }

    private BlameWordsPolicy() {}

    /** The first thing to notice in the words, in a reader's language; a language without a list has no hints. */
    public static Optional<Hint> find(String words, Locale language) {
        return find(words, language, EnumSet.allOf(Hint.class));
    }

    /** The same, among some hints only. */
    public static Optional<Hint> find(String words, Locale language, Set<Hint> among) {
        return BY_LANGUAGE.getOrDefault(language.getLanguage(), Map.of()).entrySet().stream()
                .filter(entry -> among.contains(entry.getKey()))
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** One pattern per hint, in their order. */
    private static Map<Hint, Pattern> patterns(String... expressions) {
        List<Hint> hints = List.of(Hint.values());
        Map<Hint, Pattern> patterns = new LinkedHashMap<>();
        for (int n = 0; n < expressions.length; n++) {
            patterns.put(
                    hints.get(n),
                    Pattern.compile(
                            expressions[n],
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
        }
        return patterns;
    }
}
