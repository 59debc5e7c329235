package org.throughline.base.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes answers under keys like {@code contact.phone}, which stand in nested maps. */
public final class AnswerPath {

    private AnswerPath() {}

    static String first(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** The value under the key, or null. */
    public static @Nullable Object get(Map<?, ?> values, String key) {
        @Nullable Object value = values;
        for (String part : key.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return value;
    }

    /** Puts the value under the key, making maps on the way. */
    public static void put(Map<String, Object> values, String key, Object value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            values.put(key, value);
            return;
        }
        put(child(values, key.substring(0, dot)), key.substring(dot + 1), value);
    }

    /** The map under the key; empty when there is none. */
    public static Map<String, Object> map(Map<?, ?> values, String key) {
        return mapOf(get(values, key));
    }

    /** The value as a map; empty when it is something else. */
    public static Map<String, Object> mapOf(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? castKeys(map) : Map.of();
    }

    /** The list under the key; empty when there is none. */
    public static List<?> list(Map<?, ?> values, String key) {
        return get(values, key) instanceof List<?> list ? list : List.of();
    }

    private static Map<String, Object> child(Map<String, Object> values, String key) {
        if (values.get(key) instanceof Map<?, ?> existing) {
            return castKeys(existing);
        }
        Map<String, Object> created = new LinkedHashMap<>();
        values.put(key, created);
        return created;
    }

    /** JSON objects have text keys only. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> castKeys(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
