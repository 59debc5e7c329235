package org.throughline.critical.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.critical.CriticalEvents;

/** The form of the review that the host leader holds within 24 hours. */
@Component
class HostReviewTask implements TaskHandler {

    private final CriticalEvents events;

    HostReviewTask(CriticalEvents events) {
        this.events = events;
    }

    @Override
    public String formKey() {
        return "host-review";
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
