package org.throughline.base.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables that a customer may change without a release.
 *
 * <p>Always the newest version; the answer says which one it was, so a record can keep it.
 */
@Component
public class DecisionTables {

    private static final Pattern RULE = Pattern.compile("([a-z0-9-]+) v(\\d{1,9})");

    private final DecisionService decisions;
    private final RepositoryService repository;

    DecisionTables(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /**
     * Evaluates a table.
     *
     * @param key key of the decision, the same as its file's name or the id inside it
     * @param inputs every input of the table by name; null where unknown
     * @throws IllegalArgumentException when no such decision is deployed
     */
    public Decision evaluate(String key, Map<String, ? extends @Nullable Object> inputs) {
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (table == null) {
            throw new IllegalArgumentException("No decision '%s' is deployed".formatted(key));
        }
        Map<String, @Nullable Object> asked = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        DmnDecisionResult result = decisions
                .evaluateDecisionById(table.getId())
                .variables(new LinkedHashMap<>(asked))
                .evaluate();
        List<Map<String, @Nullable Object>> rows = result.getResultList().stream()
                .<Map<String, @Nullable Object>>map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
                .toList();
        return new Decision(key, table.getVersion(), asked, rows);
    }

    /**
     * The table as it was deployed, for those who check later what it said.
     *
     * @param rule key and version as records keep it: `clocks-and-rights v3`
     * @return its XML; empty when the words name no deployed table
     */
    public Optional<String> source(String rule) {
        Matcher named = RULE.matcher(rule);
        if (!named.matches()) {
            return Optional.empty();
        }
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(named.group(1))
                .decisionDefinitionVersion(Integer.valueOf(named.group(2)))
                .singleResult();
        if (table == null) {
            return Optional.empty();
        }
        try (InputStream xml = repository.getDecisionModel(table.getId())) {
            return Optional.of(new String(xml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unread) {
            throw new UncheckedIOException("The table " + rule + " does not read", unread);
        }
    }
}
