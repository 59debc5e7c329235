package org.throughline.critical.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.critical.CriticalEvents;

/** The form in which the guardian says what was done for those who were there. */
@Component
class SupportPeopleTask implements TaskHandler {

    private static final String SUPPORT = "support";

    private final CriticalEvents events;

    SupportPeopleTask(CriticalEvents events) {
        this.events = events;
    }

    @Override
    public String formKey() {
        return "support-people";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        events.supported(task.subjectRef(), answers.requireText(SUPPORT));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(SUPPORT);
    }
}
