package org.throughline.action.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionPlans;
import org.throughline.action.PredictTryOut;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Takes what somebody expects of a small test before it starts. */
@Component
class PredictTask implements TaskHandler {

    private final ActionPlans plans;

    PredictTask(ActionPlans plans) {
        this.plans = plans;
    }

    @Override
    public String formKey() {
        return "pdsa-plan";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        FieldRule.at(
                answers,
                Map.of("duePast", "studyOn"),
                () -> plans.predict(new PredictTryOut(
                        task.subjectRef(),
                        answers.requireText("prediction"),
                        answers.requireText("plan"),
                        answers.requireText("measure"),
                        answers.requireDate("studyOn"))));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("prediction", "plan", "measure", "studyOn");
    }
}
