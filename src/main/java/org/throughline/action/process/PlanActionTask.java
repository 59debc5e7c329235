package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.IS_TEST;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionPlans;
import org.throughline.action.PlanAction;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Takes the owner's plan. */
@Component
class PlanActionTask implements TaskHandler {

    private final ActionPlans plans;

    PlanActionTask(ActionPlans plans) {
        this.plans = plans;
    }

    @Override
    public String formKey() {
        return "action-plan";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.of(Map.of(IS_TEST.name(), task.flag(IS_TEST.name())));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        boolean smallFirst = answers.isTrue(IS_TEST.name());
        FieldRule.at(answers, Map.of("rollback", "rollback"), () -> plans.plan(plan(task, answers, smallFirst)));
        return Map.of(IS_TEST.name(), smallFirst);
    }

    private static PlanAction plan(TaskContext task, TaskAnswers answers, boolean smallFirst) {
        List<PlanAction.Step> steps = answers.list("steps").stream()
                .map(row -> new PlanAction.Step(row.requireText("step"), row.requireDate("by")))
                .toList();
        List<PlanAction.Participant> people = answers.list("people").stream()
                .map(row ->
                        new PlanAction.Participant(row.requireId("person"), row.choice("part", PlanAction.Part.class)))
                .toList();
        List<PlanAction.Affected> affected = answers.list("affected").stream()
                .map(row -> new PlanAction.Affected(
                        row.requireId("unit"), row.text("how").orElse(null)))
                .toList();
        return new PlanAction(
                task.subjectRef(),
                steps,
                people,
                affected,
                answers.text("communication").orElse(null),
                answers.text("rollback").orElse(null),
                smallFirst);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("steps", "people", "affected", "communication", "rollback", IS_TEST.name());
    }
}
