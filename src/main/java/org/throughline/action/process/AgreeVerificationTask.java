package org.throughline.action.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionClocks;
import org.throughline.action.AgreeVerification;
import org.throughline.action.EffectChecks;
import org.throughline.action.EffectWindow;
import org.throughline.action.SignalRule;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Locks how the effect of an action will be judged. */
@Component
class AgreeVerificationTask implements TaskHandler {

    private static final int USUAL_POINTS = 7;

    private final EffectChecks checks;
    private final ActionClocks clocks;

    AgreeVerificationTask(EffectChecks checks, ActionClocks clocks) {
        this.checks = checks;
        this.clocks = clocks;
    }

    @Override
    public String formKey() {
        return "verification-plan";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        EffectWindow proposed = clocks.proposedWindow(task.subjectRef());
        return TaskAnswers.of(Map.of(
                "rule", SignalRule.SEVEN_ONE_SIDE.name(),
                "minPoints", USUAL_POINTS,
                "earliest", proposed.earliest().toString(),
                "windowEnd", proposed.end().toString()));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        List<AgreeVerification.Measure> measures = answers.list("measures").stream()
                .map(row -> new AgreeVerification.Measure(
                        row.requireText("measure"), row.choice("direction", AgreeVerification.Direction.class)))
                .toList();
        if (measures.isEmpty()) {
            throw answers.refuse("measures", "action.refused.noMeasure");
        }
        FieldRule.at(
                answers,
                Map.of("earliestPast", "earliest", "windowEmpty", "windowEnd"),
                () -> checks.agree(new AgreeVerification(
                        task.subjectRef(),
                        measures,
                        answers.choice("rule", SignalRule.class),
                        answers.integer("minPoints").orElse(USUAL_POINTS),
                        answers.requireDate("earliest"),
                        answers.requireDate("windowEnd"),
                        answers.text("balancing").orElse(null))));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("measures", "rule", "minPoints", "earliest", "windowEnd", "balancing");
    }
}
