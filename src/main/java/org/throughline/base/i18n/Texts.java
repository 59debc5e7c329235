package org.throughline.base.i18n;

import com.ibm.icu.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The product's words in each shipped language.
 *
 * <p>Messages follow ICU's MessageFormat: `{0}`, `{0, plural, one {# note} other {# notes}}`. A key that is missing in the
 * reader's language is shown in English; one that is missing everywhere is shown as `!key!` and logged, so that it is found
 * by eye and never breaks a screen.
 */
@Component
public class Texts {

    /**
     * Shipped languages; the first is used for people whose language is not among them.
     *
     * <p>English is British: Vaadin's fields take weeks that begin on Monday, 24 hours and day before month from it.
     */
    public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.GERMANY);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Map<String, Map<String, String>> languages = Bundles.load();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /**
     * The sentence of a key in a language.
     *
     * @param locale the reader's; its country plays a part in numbers only
     * @param key key in the message bundles
     * @param arguments values for the message, in order, or one map when the message names them; dates and times are written by {@link Words}
     *     before, but for a {@link ZonedDateTime}, which is written as day and time
     */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = pattern(locale.getLanguage(), key);
        if (pattern == null) {
            LOG.error("No text for key {}", key);
            return "!" + key + "!";
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(
                locale.toLanguageTag() + ' ' + key, ignored -> new MessageFormat(pattern, locale));
        synchronized (format) {
            return format.format(values(locale, arguments));
        }
    }

    /** What is recorded to be told later (history, notices) names its values: `{due}` instead of `{0}`. */
    private Object values(Locale locale, Object... arguments) {
        return arguments.length == 1 && arguments[0] instanceof Map<?, ?> named
                ? named
                : Arrays.stream(arguments).map(value -> spoken(locale, value)).toArray();
    }

    /** A moment at a place, which a broken rule carries because it knows the place but not its reader: "Wed 30 Sep 07:40". */
    private Object spoken(Locale locale, Object value) {
        if (!(value instanceof ZonedDateTime moment)) {
            return value;
        }
        String pattern = text(locale, "base.words.shortDate") + " " + text(locale, "base.words.time");
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(locale.getLanguage()))
                .format(moment);
    }

    /** Whether the key stands in the English bundles. */
    public boolean has(String key) {
        return keys(Locale.ENGLISH).contains(key);
    }

    /** All words in one language. */
    public Phrases in(Locale locale) {
        return (key, arguments) -> text(locale, key, arguments);
    }

    /** The keys that a language has. */
    public Set<String> keys(Locale locale) {
        return texts(locale.getLanguage()).keySet();
    }

    private @Nullable String pattern(String language, String key) {
        String text = texts(language).get(key);
        return text == null ? texts(Bundles.BASE_LANGUAGE).get(key) : text;
    }

    private Map<String, String> texts(String language) {
        return languages.getOrDefault(language, Map.of());
    }
}
