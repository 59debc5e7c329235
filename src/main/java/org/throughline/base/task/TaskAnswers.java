package org.throughline.base.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a form, as JSON-like values that never change: String, BigDecimal, Boolean, List, Map.
 *
 * <p>A day is {@code 2026-10-16}, a moment {@code 2026-10-16T14:00} on the clock of the unit, a time of day
 * {@code 14:00}. A missing answer has no key; there are no nulls and no blank texts. An answer of the wrong shape is
 * {@link InvalidAnswers} that names the field, so a handler may read without checking first.
 */
public final class TaskAnswers {

    private static final String REQUIRED = "form.error.required";
    private static final String WRONG_SHAPE = "form.error.shape";

    private final String path;
    private final Map<String, Object> values;

    private TaskAnswers(String path, Map<String, Object> values) {
        this.path = path;
        this.values = values;
    }

    /** No answer at all. */
    public static TaskAnswers empty() {
        return new TaskAnswers("", Map.of());
    }

    /** Takes a copy; numbers become BigDecimal, nulls and blank texts are left out. */
    public static TaskAnswers of(Map<String, ?> values) {
        return new TaskAnswers("", copy(values));
    }

    /** The text under the key, trimmed. */
    public Optional<String> text(String key) {
        return find(key, String.class).map(String::strip);
    }

    /** The text under the key, or an error at its field. */
    public String requireText(String key) {
        return text(key).orElseThrow(() -> missing(key));
    }

    public Optional<BigDecimal> number(String key) {
        return find(key, BigDecimal.class);
    }

    /** A number without a fraction. */
    public Optional<Integer> integer(String key) {
        return number(key).map(number -> read(key, number, BigDecimal::intValueExact));
    }

    /** True only when the answer is yes; "no" and "not answered" are both false. */
    public boolean isTrue(String key) {
        return find(key, Object.class).map(TaskAnswers::asFlag).orElse(false);
    }

    public Optional<LocalDate> date(String key) {
        return text(key).map(text -> read(key, text, LocalDate::parse));
    }

    public LocalDate requireDate(String key) {
        return date(key).orElseThrow(() -> missing(key));
    }

    public Optional<LocalDateTime> dateTime(String key) {
        return text(key).map(text -> read(key, text, LocalDateTime::parse));
    }

    public Optional<LocalTime> time(String key) {
        return text(key).map(text -> read(key, text, LocalTime::parse));
    }

    /** A moment on the clock of the given zone, which is the unit's; a form may also send it with its offset. */
    public Optional<Instant> instant(String key, ZoneId zone) {
        DateTimeFormatter moment = DateTimeFormatter.ISO_DATE_TIME;
        return text(key)
                .map(text -> read(key, text, written -> moment.withZone(zone).parse(written, Instant::from)));
    }

    public Instant requireInstant(String key, ZoneId zone) {
        return instant(key, zone).orElseThrow(() -> missing(key));
    }

    public Optional<UUID> id(String key) {
        return text(key).map(text -> read(key, text, UUID::fromString));
    }

    public UUID requireId(String key) {
        return id(key).orElseThrow(() -> missing(key));
    }

    /** The chosen constant; a name that the enum does not have is an error at the field. */
    public <E extends Enum<E>> Optional<E> findChoice(String key, Class<E> type) {
        return text(key).map(text -> read(key, text, name -> Enum.valueOf(type, name)));
    }

    /** The chosen constant, or an error at its field. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return findChoice(key, type).orElseThrow(() -> missing(key));
    }

    /** The rows of a repeating list; their errors carry the row, such as {@code options[1].owner}. */
    public List<TaskAnswers> list(String key) {
        List<?> items = find(key, List.class).orElse(List.of());
        List<TaskAnswers> rows = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            if (!(items.get(index) instanceof Map<?, ?> row)) {
                throw wrongShape(key);
            }
            rows.add(new TaskAnswers(path + key + "[" + index + "].", copy(row)));
        }
        return List.copyOf(rows);
    }

    /** The fields of a group with a path. */
    public TaskAnswers group(String key) {
        Map<?, ?> group = find(key, Map.class).orElse(Map.of());
        return new TaskAnswers(path + key + ".", copy(group));
    }

    /** The chosen values of a checklist or tag list. */
    public List<String> texts(String key) {
        List<?> items = find(key, List.class).orElse(List.of());
        return items.stream().map(Object::toString).toList();
    }

    /** The chosen values as ids. */
    public List<UUID> ids(String key) {
        return texts(key).stream()
                .map(text -> read(key, text, UUID::fromString))
                .toList();
    }

    /** True when there is an answer, whatever it is. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** These answers but for some keys. */
    public TaskAnswers without(Set<String> keys) {
        Map<String, Object> fewer = new LinkedHashMap<>(values);
        return fewer.keySet().removeAll(keys) ? new TaskAnswers(path, Collections.unmodifiableMap(fewer)) : this;
    }

    /** An error at a field of these answers, for rules that only the feature knows. */
    public InvalidAnswers refuse(String key, String messageKey, Object... arguments) {
        return new InvalidAnswers(FieldError.of(path + key, messageKey, arguments));
    }

    /** All answers, unmodifiable. */
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskAnswers answers && values.equals(answers.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Names the fields only: answers are personal and do not belong in a log. */
    @Override
    public String toString() {
        return "TaskAnswers" + values.keySet();
    }

    private <T> Optional<T> find(String key, Class<T> type) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw wrongShape(key);
        }
        return Optional.of(type.cast(value));
    }

    private <S, T> T read(String key, S value, Function<S, T> reader) {
        try {
            return reader.apply(value);
        } catch (DateTimeParseException | IllegalArgumentException | ArithmeticException unreadable) {
            throw wrongShape(key);
        }
    }

    private InvalidAnswers missing(String key) {
        return refuse(key, REQUIRED, key);
    }

    private InvalidAnswers wrongShape(String key) {
        return refuse(key, WRONG_SHAPE, key);
    }

    private static boolean asFlag(Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }

    private static Map<String, Object> copy(Map<?, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> jsonLike(value).ifPresent(json -> copy.put(String.valueOf(key), json)));
        return Collections.unmodifiableMap(copy);
    }

    private static Optional<Object> jsonLike(@Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        if (value instanceof String || value instanceof BigDecimal || value instanceof Boolean) {
            return Optional.of(value);
        }
        if (value instanceof Number number) {
            return Optional.of(new BigDecimal(number.toString()));
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.of(copy(map));
        }
        if (value instanceof Collection<?> items) {
            List<Object> list = new ArrayList<>();
            items.forEach(item -> jsonLike(item).ifPresent(list::add));
            return Optional.of(Collections.unmodifiableList(list));
        }
        return Optional.of(value.toString());
    }
}
