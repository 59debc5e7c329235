package org.throughline.base.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
}
