package org.throughline.inbox.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a model says about its user tasks beside what the engine evaluates; read once per deployed version. */
@Component
class TaskModels {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");
    private static final String SEPARATE_FROM = "separateFrom";

    private final Map<String, TaskModel> known = new ConcurrentHashMap<>();

    /**
     * Facts of one user task.
     *
     * @param namedBy variable by which the model names the person
     * @param separateFrom variable with the person who must not do the task
     */
    record TaskModel(@Nullable String namedBy, @Nullable String separateFrom) {}

    TaskModel of(TaskEntity task) {
        return known.computeIfAbsent(
                task.getProcessDefinitionId() + '#' + task.getTaskDefinitionKey(),
                ignored -> read(task.getBpmnModelElementInstance()));
    }

    private static TaskModel read(UserTask task) {
        return new TaskModel(variable(task.getCamundaAssignee()), property(task, SEPARATE_FROM));
    }

    private static @Nullable String variable(@Nullable String expression) {
        Matcher matcher = VARIABLE.matcher(expression == null ? "" : expression);
        return matcher.matches() ? matcher.group(1) : null;
    }

    static @Nullable String property(UserTask task, String name) {
        return Optional.ofNullable(task.getExtensionElements())
                .map(ExtensionElements::getElementsQuery)
                .map(query -> query.filterByType(CamundaProperties.class).list())
                .flatMap(lists -> lists.stream()
                        .flatMap(list -> list.getCamundaProperties().stream())
                        .filter(property -> name.equals(property.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .findFirst())
                .orElse(null);
    }
}
