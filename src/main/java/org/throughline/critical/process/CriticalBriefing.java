package org.throughline.critical.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;
import org.throughline.critical.CriticalEventSteps;

/** Every task about a critical event says what happened. */
@Component
class CriticalBriefing implements TaskBriefing {

    private final CriticalEventSteps steps;

    CriticalBriefing(CriticalEventSteps steps) {
        this.steps = steps;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of("critical-event-review");
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        return steps.briefing(task.subjectRef());
    }
}
