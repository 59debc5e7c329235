package org.throughline.base.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a decision table said, with the version and the inputs that it said it on.
 *
 * @param key key of the decision
 * @param version version of the table that was asked
 * @param inputs what it was asked with
 * @param rows the rules that matched, output name to value
 */
public record Decision(
        String key, int version, Map<String, @Nullable Object> inputs, List<Map<String, @Nullable Object>> rows) {

    /** A text output of the first matching rule. */
    public Optional<String> text(String output) {
        return value(output).map(Object::toString);
    }

    /** A number output of the first matching rule. */
    public Optional<BigDecimal> number(String output) {
        return value(output).map(value -> new BigDecimal(value.toString()));
    }

    /** Whether the output of the first matching rule is true. */
    public boolean flag(String output) {
        return value(output).map(Boolean.TRUE::equals).orElse(false);
    }

    /** `key` and version, as records keep it: `clocks-and-rights v3`. */
    public String ruleVersion() {
        return key + " v" + version;
    }

    private Optional<Object> value(String output) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(rows.get(0).get(output));
    }
}
