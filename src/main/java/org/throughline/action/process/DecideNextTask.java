package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.NEXT_STEP;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.DecideNext;
import org.throughline.action.EffectChecks;
import org.throughline.action.NextStep;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Decides what follows when an action did not have its effect. */
@Component
class DecideNextTask implements TaskHandler {

    private final EffectChecks checks;

    DecideNextTask(EffectChecks checks) {
        this.checks = checks;
    }

    @Override
    public String formKey() {
        return "action-decide-next";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        NextStep step = answers.choice(NEXT_STEP, NextStep.class);
        boolean another = step == NextStep.NEW_ACTION;
        checks.decide(new DecideNext(
                task.subjectRef(),
                step,
                answers.requireText("why"),
                another ? answers.requireText("newActionTitle") : null,
                another ? answers.requireId("newActionOwner") : null));
        return Map.of(NEXT_STEP, step.name());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(NEXT_STEP, "newActionTitle", "newActionOwner", "why");
    }
}
