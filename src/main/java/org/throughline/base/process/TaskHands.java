package org.throughline.base.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts somebody else in a person's place in the running processes of one thing.
 *
 * <p>The variable that names the person is changed wherever it does, and the open tasks that the model gives to that variable go along
 * with their due dates. Tasks that the person has for another reason stay.
 */
@Component
public class TaskHands {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;

    TaskHands(RuntimeService runtime, TaskService tasks, RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
    }

    /**
     * Hands over.
     *
     * @param businessKey reference of the thing
     * @param variable name of the variable that names the person, such as {@code ownerId}
     * @param from who was named
     * @param to who is named from now on; null for whoever holds the role
     */
    public void pass(String businessKey, String variable, UUID from, @Nullable UUID to) {
        String next = to == null ? null : to.toString();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance -> runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instance.getId())
                        .variableName(variable)
                        .list()
                        .stream())
                .filter(value -> from.toString().equals(value.getValue()))
                .forEach(value -> runtime.setVariable(value.getExecutionId(), variable, next));
        tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskAssignee(from.toString()).list().stream()
                .filter(task -> isNamedBy(task, variable))
                .forEach(task -> tasks.setAssignee(task.getId(), next));
    }

    private boolean isNamedBy(Task task, String variable) {
        UserTask drawn = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return Objects.equals(drawn.getCamundaAssignee(), "${" + variable + "}");
    }
}
