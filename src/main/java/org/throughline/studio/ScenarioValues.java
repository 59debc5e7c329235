package org.throughline.studio;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of variables as people write them: one on each line, such as {@code decision = ACCEPTED} or {@code late = true}. */
public final class ScenarioValues {

    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*?)\\s*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern QUOTED = Pattern.compile("'(.*)'");

    private ScenarioValues() {}

    /**
     * Reads lines: {@code true} and {@code false} are truth values, whole numbers are numbers, everything else is a text; in quotes a
     * number is a text, too.
     *
     * @throws ReleaseRefused with the line that is none
     */
    public static Map<String, Object> read(String text) {
        Map<String, Object> values = new TreeMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            Matcher written = LINE.matcher(line);
            if (!written.matches()) {
                throw new ReleaseRefused("scenarios.refused.line", line.strip());
            }
            values.put(written.group(1), value(written.group(2)));
        });
        return values;
    }

    private static Object value(String written) {
        if (written.equals("true") || written.equals("false")) {
            return Boolean.valueOf(written);
        }
        Matcher quoted = QUOTED.matcher(written);
        if (quoted.matches()) {
            return quoted.group(1);
        }
        return NUMBER.matcher(written).matches() ? (Object) Integer.valueOf(written) : written;
    }

    /** Writes values as lines that read the same again. */
    public static String write(Map<String, Object> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> value.getKey() + " = " + written(value.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String written(Object value) {
        return value instanceof String text && !value(text).equals(text) ? '\'' + text + '\'' : String.valueOf(value);
    }
}
