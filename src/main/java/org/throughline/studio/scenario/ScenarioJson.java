package org.throughline.studio.scenario;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios as text: always in the same order, so that a difference between two texts is a difference between two scenarios.
 *
 * <p>What is read is bounded: 64 KB, eight levels, no field that a scenario does not know, no values but texts, numbers and truth values.
 */
public final class ScenarioJson {

    /** Most characters of a scenario. */
    public static final int LONGEST = 64 * 1024;

    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 4_000;
    private static final int DEEPEST = 8;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final ObjectWriter WRITER = JSON.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_VALUE)
                        .build());
    }

    private ScenarioJson() {}

    /**
     * Reads a scenario.
     *
     * @throws UnreadableScenario when it is none
     */
    public static Scenario read(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableScenario("size");
        }
        try {
            Scenario scenario = JSON.readValue(text, Scenario.class);
            if (scenario == null) {
                throw new UnreadableScenario("json");
            }
            return scenario;
        } catch (JsonMappingException wrong) {
            String part = wrong.getCause() instanceof UnreadableScenario known ? known.part() : "json";
            throw new UnreadableScenario(part, place(wrong.getLocation(), way(wrong)));
        } catch (JsonProcessingException wrong) {
            throw new UnreadableScenario("json", place(wrong.getLocation(), ""));
        }
    }

    private static String place(@Nullable JsonLocation at, String way) {
        String numbers = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
        return way.isEmpty() ? numbers : numbers + ' ' + way;
    }

    private static String way(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** Writes a scenario; its last character ends the line. */
    public static String write(Scenario scenario) {
        try {
            return WRITER.writeValueAsString(scenario) + '\n';
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A scenario does not write", impossible);
        }
    }

    /** Values by name; only those that a process variable of the product holds. */
    static Map<String, Object> sorted(@Nullable Map<String, Object> values) {
        if (values == null) {
            return Map.of();
        }
        boolean simple = values.size() <= MOST_VALUES
                && values.values().stream()
                        .allMatch(value ->
                                value instanceof String || value instanceof Boolean || value instanceof Number);
        if (!simple) {
            throw new UnreadableScenario("values");
        }
        return new TreeMap<>(values);
    }
}
