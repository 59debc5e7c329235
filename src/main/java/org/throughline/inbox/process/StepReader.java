package org.throughline.inbox.process;

import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.inbox.OpenedStep;
import org.throughline.organisation.Role;

/** Reads from a task of the engine what the inbox has to know about it. Needs a running engine command. */
@Component
class StepReader {

    private static final int LONGEST_TITLE = 400;
    private static final String UNIT_ID = "unitId";
    private static final String SUBJECT_TITLE = "subjectTitle";

    private final TaskModels models;
    private final PinnedForms forms;

    StepReader(TaskModels models, PinnedForms forms) {
        this.models = models;
        this.forms = forms;
    }

    OpenedStep read(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        TaskModels.TaskModel model = models.of(task);
        Map<String, Object> variables = present(execution);
        String businessKey = execution.getProcessBusinessKey();
        return new OpenedStep(
                task.getId(),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                execution.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                businessKey == null ? task.getProcessInstanceId() : businessKey,
                title(variables),
                forms.pinnedFor(task).orElse(null),
                id(variables.get(UNIT_ID)).orElse(null),
                id(task.getAssignee()).orElse(null),
                model.namedBy(),
                roles(task),
                Optional.ofNullable(model.separateFrom())
                        .map(variables::get)
                        .flatMap(StepReader::id)
                        .orElse(null),
                involved(variables),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                task.getCreateTime().toInstant());
    }

    /** What the case knows; no model gives a task variables of its own, and asking for them would be one read more. */
    private static Map<String, Object> present(ExecutionEntity execution) {
        Map<String, Object> present = new HashMap<>();
        execution.getVariables().forEach((name, value) -> {
            if (value != null) {
                present.put(name, value);
            }
        });
        return present;
    }

    private static String title(Map<String, Object> variables) {
        String title = Objects.toString(variables.get(SUBJECT_TITLE), "");
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    /** The roles among the task's groups; a group that is no role is a fault of the model that its contract reports. */
    private static List<Role> roles(TaskEntity task) {
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return Arrays.stream(Role.values())
                .filter(role -> groups.contains(role.name()))
                .toList();
    }

    /** By convention every variable that holds a person is called …Id. */
    private static Set<UUID> involved(Map<String, Object> variables) {
        Set<UUID> people = new LinkedHashSet<>();
        variables.forEach((name, value) -> {
            if (name.endsWith("Id") && !name.equals(UNIT_ID)) {
                id(value).ifPresent(people::add);
            }
        });
        return people;
    }

    private static Optional<UUID> id(@Nullable Object value) {
        try {
            return Optional.ofNullable(value).map(Object::toString).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
