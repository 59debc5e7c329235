package org.throughline.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.session.BlameWordsPolicy.Hint;

/**
 * Hears words that get in the way of listening.
 *
 * <p>Patterns of a language, no outside service, nothing kept and nothing counted: a hint is shown to the writer while the writer
 * can still change the note, and the note is sent as it is written unless the writer chooses otherwise.
 */
public final class ListeningHintPolicy {

    private static final Map<String, Pattern> IDEAS = Map.of(
            "en",
            words("we should|we could just|we need to|we just need|just need to|let's|why don't we"
                    + "|the solution is|the fix is|my idea is|i suggest|we must"),
            "de",
            words("wir sollten|man sollte|wir könnten einfach|wir müssen|man müsste|wir müssten|lasst uns"
                    + "|die lösung (ist|wäre)|mein vorschlag|ich schlage vor|warum (machen|nehmen) wir nicht"));

    private ListeningHintPolicy() {}

    /**
     * The one hint that matters most for a text.
     *
     * @param text what was typed so far
     * @param names names of people in the room
     * @param language the writer's language; one without patterns gets no hint but for names
     */
    public static Optional<ListeningHint> hint(String text, Collection<String> names, Locale language) {
        if (names.stream().anyMatch(name -> mentions(text, name))) {
            return Optional.of(ListeningHint.NAMES_A_PERSON);
        }
        if (BlameWordsPolicy.find(text, language, EnumSet.of(Hint.FAULT, Hint.RULE))
                .isPresent()) {
            return Optional.of(ListeningHint.BLAMES);
        }
        Pattern ideas = IDEAS.get(language.getLanguage());
        if (ideas != null && ideas.matcher(text).find()) {
            return Optional.of(ListeningHint.IDEA);
        }
        return BlameWordsPolicy.find(text, language, EnumSet.of(Hint.ALWAYS)).map(always -> ListeningHint.GENERALISES);
    }

    /** A first or last name as a word of its own, written like a name. */
    private static boolean mentions(String text, String name) {
        for (String part : name.strip().split("\\s+")) {
            if (part.length() > 1
                    && Pattern.compile("\\b" + Pattern.quote(part) + "\\b")
                            .matcher(text)
                            .find()) {
                return true;
            }
        }
        return false;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "\\b(?:" + alternatives + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
