package org.throughline.inbox.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.throughline.inbox.AskingPolicy.OwnAsking;
import org.throughline.inbox.ModelAsking;

/**
 * Reads it from the model: a task says with the property `asks` = `process` that its process goes on asking; a timer on its border
 * that does not end it reminds once.
 */
@Component
class ModelsOwnAsking implements ModelAsking {

    private static final String ASKS = "asks";
    private static final String PROCESS = "process";

    private final RepositoryService repository;
    private final Map<String, OwnAsking> known = new ConcurrentHashMap<>();

    ModelsOwnAsking(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public OwnAsking of(String definitionId, String taskKey) {
        return known.computeIfAbsent(
                definitionId + '#' + taskKey, key -> read(repository.getBpmnModelInstance(definitionId), taskKey));
    }

    static OwnAsking read(BpmnModelInstance model, String taskKey) {
        if (!(model.getModelElementById(taskKey) instanceof UserTask task)) {
            return OwnAsking.NONE;
        }
        if (PROCESS.equals(TaskModels.property(task, ASKS))) {
            return OwnAsking.ALWAYS;
        }
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> task.equals(event.getAttachedTo()) && !event.cancelActivity())
                        .anyMatch(event ->
                                event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                ? OwnAsking.ONCE
                : OwnAsking.NONE;
    }
}
