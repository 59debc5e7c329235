package org.throughline.operation.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.operation.DrawnProcess;
import org.throughline.operation.ProcessDrawings;

/** Reads deployed models; a deployed version never changes, so each is read once. */
@Component
class EngineDrawings implements ProcessDrawings {

    private final RepositoryService repository;
    private final Map<String, DrawnProcess> known = new ConcurrentHashMap<>();

    EngineDrawings(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<DrawnProcess> of(String process, @Nullable Integer version) {
        ProcessDefinitionQuery query = repository.createProcessDefinitionQuery().processDefinitionKey(process);
        ProcessDefinition found =
                (version == null ? query.latestVersion() : query.processDefinitionVersion(version)).singleResult();
        return Optional.ofNullable(found).map(definition -> of(definition.getId()));
    }

    @Override
    public DrawnProcess of(String definitionId) {
        return known.computeIfAbsent(definitionId, this::read);
    }

    private DrawnProcess read(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        BpmnModelInstance model = repository.getBpmnModelInstance(definitionId);
        Map<String, String> steps = new LinkedHashMap<>();
        model.getModelElementsByType(FlowNode.class)
                .forEach(node -> steps.put(node.getId(), Objects.requireNonNullElse(node.getName(), "")));
        return new DrawnProcess(
                definition.getKey(),
                Objects.requireNonNullElse(definition.getName(), definition.getKey()),
                definition.getVersion(),
                Bpmn.convertToString(model),
                Collections.unmodifiableMap(steps));
    }
}
