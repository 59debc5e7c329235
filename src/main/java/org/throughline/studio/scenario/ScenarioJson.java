package org.throughline.studio.scenario;

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
import org.jspecify.annotations.Nullable;

/**
 * Scenarios as text: always in the same order, so that a difference between two texts is a difference between two scenarios.
 *
 * <p>What is read is bounded: 64 KB, eight levels, no field that a scenario does not know, no values but texts, numbers and truth values.
 */
public final class ScenarioJson {

    static final int LONGEST = 64 * 1024;

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
            throw wrong.getCause() instanceof UnreadableScenario known ? known : new UnreadableScenario("json");
        } catch (JsonProcessingException wrong) {
            throw new UnreadableScenario("json");
        }
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
