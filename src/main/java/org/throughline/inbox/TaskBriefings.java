package org.throughline.inbox;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;

/** Asks the feature behind a task what the task is about. */
@Component
class TaskBriefings {

    private final ObjectProvider<TaskBriefing> briefings;

    TaskBriefings(ObjectProvider<TaskBriefing> briefings) {
        this.briefings = briefings;
    }

    List<TaskFact> facts(TaskContext task) {
        return briefings.stream()
                .filter(briefing -> briefing.processKeys().contains(task.processKey()))
                .flatMap(briefing -> briefing.facts(task).stream())
                .toList();
    }
}
