package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.PDSA_ACT;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionPlans;
import org.throughline.action.StudyTryOut;
import org.throughline.action.TryOutEnding;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Takes what a small test showed, and what follows. */
@Component
class StudyTask implements TaskHandler {

    private final ActionPlans plans;

    StudyTask(ActionPlans plans) {
        this.plans = plans;
    }

    @Override
    public String formKey() {
        return "pdsa-study";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        TryOutEnding ending = answers.choice(PDSA_ACT, TryOutEnding.class);
        plans.study(new StudyTryOut(
                task.subjectRef(),
                answers.requireText("did"),
                answers.requireText("study"),
                ending,
                answers.text(ending == TryOutEnding.ABANDON ? "learned" : "next")
                        .orElse(null)));
        return Map.of(PDSA_ACT, ending.name());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("did", "study", PDSA_ACT, "next", "learned");
    }
}
