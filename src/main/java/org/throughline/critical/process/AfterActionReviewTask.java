package org.throughline.critical.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.critical.CriticalEvents;

/** The form of the review that is held when the one within 24 hours was not. */
@Component
class AfterActionReviewTask implements TaskHandler {

    private final CriticalEvents events;

    AfterActionReviewTask(CriticalEvents events) {
        this.events = events;
    }

    @Override
    public String formKey() {
        return "after-action-review";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        return ReviewAnswers.hold(events, task, answers);
    }

    @Override
    public Set<String> knownFields() {
        return ReviewAnswers.FIELDS;
    }
}
