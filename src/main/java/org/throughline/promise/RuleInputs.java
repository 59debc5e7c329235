package org.throughline.promise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a table was asked with, as one text: `subject=BARRIER;step=tier1;severity=HIGH;kind=;cost=`. Nothing stands for unknown. */
final class RuleInputs {

    private RuleInputs() {}

    static String write(Map<String, @Nullable Object> inputs) {
        return inputs.entrySet().stream()
                .map(input -> input.getKey() + "=" + (input.getValue() == null ? "" : input.getValue()))
                .collect(Collectors.joining(";"));
    }

    /**
     * Reads it back; every known value is a word.
     *
     * @throws IllegalArgumentException when it was not written by this
     */
    static Map<String, @Nullable Object> read(String written) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (String input : written.split(";", -1)) {
            int at = input.indexOf('=');
            if (at < 1) {
                throw new IllegalArgumentException("Not the inputs of a table: " + written);
            }
            String value = input.substring(at + 1);
            inputs.put(input.substring(0, at), value.isEmpty() ? null : value);
        }
        return inputs;
    }
}
