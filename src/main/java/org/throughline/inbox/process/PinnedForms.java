package org.throughline.inbox.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;
import org.throughline.inbox.PinnedForm;

/**
 * Finds the version of a form that a task gets when it is created.
 *
 * <p>With binding `deployment` it is the version that was deployed with the model and cannot change, so it is looked up once.
 */
@Component
class PinnedForms {

    private final Map<String, PinnedForm> deployed = new ConcurrentHashMap<>();

    /** The form, or empty when the task has none. */
    Optional<PinnedForm> pinnedFor(TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        Expression key = definition.getCamundaFormDefinitionKey();
        if (key == null) {
            return Optional.empty();
        }
        String formKey = key.getValue(task.getExecution()).toString();
        String binding = definition.getCamundaFormDefinitionBinding();
        String deployment = task.getExecution().getProcessDefinition().getDeploymentId();
        if (!DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT.equals(binding)) {
            return Optional.of(find(reference(task, definition, formKey, binding), deployment));
        }
        return Optional.of(deployed.computeIfAbsent(
                deployment + '#' + formKey,
                ignored -> find(reference(task, definition, formKey, binding), deployment)));
    }

    private static CamundaFormRef reference(
            TaskEntity task, TaskDefinition definition, String formKey, String binding) {
        CamundaFormRefImpl reference = new CamundaFormRefImpl(formKey, binding);
        Expression version = definition.getCamundaFormDefinitionVersion();
        if (version != null) {
            reference.setVersion(
                    Integer.valueOf(version.getValue(task.getExecution()).toString()));
        }
        return reference;
    }

    private static PinnedForm find(CamundaFormRef reference, String deployment) {
        CommandContext command = Context.getCommandContext();
        CamundaFormDefinition form =
                command.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(reference, deployment));
        if (form == null) {
            throw new IllegalStateException(
                    "No form '%s' is deployed (%s)".formatted(reference.getKey(), reference.getBinding()));
        }
        return new PinnedForm(form.getKey(), form.getVersion(), form.getDeploymentId(), form.getResourceName());
    }
}
