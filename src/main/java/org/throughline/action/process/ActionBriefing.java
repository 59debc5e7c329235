package org.throughline.action.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.Actions;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;

/** Every task about an action says by when, why, and what was reported so far. */
@Component
class ActionBriefing implements TaskBriefing {

    private final Actions actions;

    ActionBriefing(Actions actions) {
        this.actions = actions;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of("action-ownership", "effectiveness-verification");
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        return actions.facts(task.subjectRef());
    }
}
