package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.VERDICT;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.EffectChecks;
import org.throughline.action.GiveVerdict;
import org.throughline.action.Verdict;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Says whether an action made a difference, by somebody other than its owner. */
@Component
class CheckEffectTask implements TaskHandler {

    private final EffectChecks checks;

    CheckEffectTask(EffectChecks checks) {
        this.checks = checks;
    }

    @Override
    public String formKey() {
        return "effect-check";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        Verdict verdict = answers.choice(VERDICT.name(), Verdict.class);
        checks.judge(new GiveVerdict(
                task.subjectRef(),
                verdict,
                answers.requireText("whatYouSaw"),
                answers.isTrue("balancingOk"),
                answers.text("balancingNote").orElse(null),
                answers.text("sideEffects").orElse(null)));
        return Map.of(VERDICT.name(), verdict.name());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(VERDICT.name(), "whatYouSaw", "balancingOk", "balancingNote", "sideEffects");
    }
}
