package org.throughline.studio.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of the difference between two forms: fields by their key, texts by their id. */
final class FormDiff {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DRAWING = Set.of("id", "key", "components", "layout");
    private static final int DEEPEST = 60;

    private FormDiff() {}

    static List<DiffWord> words(String before, String after) {
        Optional<JsonNode> now = read(after);
        if (now.isEmpty() || (!before.isEmpty() && read(before).isEmpty())) {
            return List.of(DiffWord.of("unreadable"));
        }
        List<DiffWord> words = new ArrayList<>();
        if (before.isEmpty()) {
            words.add(DiffWord.of("new"));
        }
        Map<String, JsonNode> was = read(before).map(FormDiff::fields).orElse(Map.of());
        Map<String, JsonNode> is = fields(now.get());
        Set<String> keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        for (String key : keys) {
            JsonNode old = was.get(key);
            JsonNode field = is.get(key);
            if (field == null) {
                words.add(DiffWord.of("field.removed", label(key, Objects.requireNonNull(old))));
            } else if (old == null) {
                words.add(DiffWord.of("field.added", label(key, field)));
            } else {
                settings(label(key, field), old, field, words);
            }
        }
        return List.copyOf(words);
    }

    private static Optional<JsonNode> read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return node != null && node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, JsonNode> fields(JsonNode form) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        collect(form, "", fields, DEEPEST);
        return fields;
    }

    private static void collect(JsonNode parent, String path, Map<String, JsonNode> fields, int depthLeft) {
        if (depthLeft == 0) {
            return;
        }
        for (JsonNode field : parent.path("components")) {
            String key = path
                    + field.path("key")
                            .asText(field.path("path").asText(field.path("id").asText("")));
            fields.put(key, field);
            collect(field, key + ".", fields, depthLeft - 1);
        }
    }

    private static String label(String key, JsonNode field) {
        String label = field.path("label").asText(field.path("text").asText(""));
        return label.isBlank() ? key : label;
    }

    private static void settings(String label, JsonNode before, JsonNode after, List<DiffWord> words) {
        Map<String, String> was = flat(before);
        Map<String, String> is = flat(after);
        Set<String> names = new TreeSet<>(is.keySet());
        names.addAll(was.keySet());
        for (String name : names) {
            String old = was.getOrDefault(name, "–");
            String now = is.getOrDefault(name, "–");
            if (!old.equals(now)) {
                words.add(DiffWord.of("instead", label, DiffWord.KEY + "studio.diff.setting." + name, old, now));
            }
        }
    }

    /** Everything that a field says by the last part of its name; lists as they are written. */
    private static Map<String, String> flat(JsonNode field) {
        Map<String, String> settings = new TreeMap<>();
        field.fields().forEachRemaining(entry -> {
            if (DRAWING.contains(entry.getKey())) {
                return;
            }
            if (entry.getValue().isObject()) {
                entry.getValue()
                        .fields()
                        .forEachRemaining(inner -> settings.put(inner.getKey(), text(inner.getValue())));
            } else {
                settings.put(entry.getKey(), text(entry.getValue()));
            }
        });
        return settings;
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.isValueNode() ? value.asText() : value.toString();
        }
        List<String> items = new ArrayList<>();
        value.forEach(
                item -> items.add(item.path("label").asText(item.isValueNode() ? item.asText() : item.toString())));
        return String.join(", ", items);
    }
}
