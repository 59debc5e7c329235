package org.throughline.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskHandler;

/** What the features do with forms, by form key; two handlers for one form are a fault at the first task. */
@Component
class TaskHandlers {

    private final ObjectProvider<TaskHandler> beans;
    private volatile @Nullable Map<String, TaskHandler> byForm;

    TaskHandlers(ObjectProvider<TaskHandler> beans) {
        this.beans = beans;
    }

    /** The feature that knows the form; empty for a form that a process admin has added. */
    Optional<TaskHandler> forForm(@Nullable PinnedForm form) {
        return form == null ? Optional.empty() : Optional.ofNullable(all().get(form.key()));
    }

    /** Whether only the person can answer the form who has the task. */
    boolean isPersonal(String formKey) {
        return Optional.ofNullable(all().get(formKey))
                .filter(TaskHandler::isPersonal)
                .isPresent();
    }

    /** Forms that only the person can answer who has the task, with commas between. */
    String personalForms() {
        return all().values().stream()
                .filter(TaskHandler::isPersonal)
                .map(TaskHandler::formKey)
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** Read late: a handler's feature may itself stand on the inbox. */
    private Map<String, TaskHandler> all() {
        Map<String, TaskHandler> known = byForm;
        if (known == null) {
            List<TaskHandler> handlers = beans.stream().toList();
            known = handlers.stream().collect(Collectors.toUnmodifiableMap(TaskHandler::formKey, Function.identity()));
            byForm = known;
        }
        return known;
    }
}
