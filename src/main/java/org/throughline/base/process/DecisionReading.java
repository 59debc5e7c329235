package org.throughline.base.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnEvaluationException;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.jspecify.annotations.Nullable;

/**
 * Asks decision tables that lie before it as XML, without an engine or a database: for those who check afterwards what one said.
 *
 * <p>A table that does not read, and one that answers with an error, has nothing to say.
 */
public final class DecisionReading {

    private static final Pattern RULE = Pattern.compile("([a-z0-9-]+) v(\\d{1,9})");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new LinkedHashMap<>();

    /**
     * Takes a table.
     *
     * @param rule key and version, such as `clocks-and-rights v3`
     * @return whether it reads
     */
    public boolean add(String rule, String xml) {
        Matcher named = RULE.matcher(rule);
        if (!named.matches()) {
            return false;
        }
        try {
            tables.put(
                    rule,
                    engine.parseDecision(
                            named.group(1), new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
            return true;
        } catch (DmnTransformException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** What the table says to these inputs; empty when it is not there or says nothing. */
    public Optional<Decision> evaluate(String rule, Map<String, @Nullable Object> inputs) {
        DmnDecision table = tables.get(rule);
        if (table == null) {
            return Optional.empty();
        }
        try {
            List<Map<String, @Nullable Object>> rows =
                    engine.evaluateDecision(table, new LinkedHashMap<>(inputs)).getResultList().stream()
                            .<Map<String, @Nullable Object>>map(LinkedHashMap::new)
                            .toList();
            return Optional.of(new Decision(table.getKey(), version(rule), inputs, rows));
        } catch (DmnEvaluationException noAnswer) {
            return Optional.empty();
        }
    }

    private static int version(String rule) {
        return Integer.parseInt(rule.substring(rule.lastIndexOf('v') + 1));
    }
}
