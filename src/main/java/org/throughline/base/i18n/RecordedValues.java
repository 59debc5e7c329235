package org.throughline.base.i18n;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns the values of a recorded sentence (history, notices) into words for one reader.
 *
 * <p>What is recorded is language-free: a day as `2026-10-16`, a moment as an ISO instant, a person as an id, everything else as
 * text. So the same line reads right in each language and zone, and a person who leaves can be forgotten.
 */
public final class RecordedValues {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[:.\\d]*Z");
    private static final Pattern PERSON = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private RecordedValues() {}

    /**
     * The values as a message takes them.
     *
     * @param recorded values by name
     * @param words the reader's words at the place of the thing
     * @param names name of a person by id; a person without one stays an id
     */
    public static Map<String, Object> inWords(
            Map<String, String> recorded, Words words, Function<UUID, Optional<String>> names) {
        Map<String, Object> spoken = new HashMap<>();
        recorded.forEach((name, value) -> spoken.put(name, inWords(value, words, names)));
        return spoken;
    }

    /** The people who stand in the values, so that their names can be read at once. */
    public static Set<UUID> people(Collection<Map<String, String>> recorded) {
        Set<UUID> found = new LinkedHashSet<>();
        recorded.forEach(values -> values.values().stream()
                .filter(value -> PERSON.matcher(value).matches())
                .forEach(value -> found.add(UUID.fromString(value))));
        return found;
    }

    private static String inWords(String value, Words words, Function<UUID, Optional<String>> names) {
        if (DAY.matcher(value).matches()) {
            return words.date(LocalDate.parse(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return words.dateTime(Instant.parse(value));
        }
        if (PERSON.matcher(value).matches()) {
            return names.apply(UUID.fromString(value)).orElse(value);
        }
        return value;
    }
}
