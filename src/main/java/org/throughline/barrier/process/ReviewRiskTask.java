package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.RISK_REVIEW;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierAnswers;
import org.throughline.barrier.ReviewRisk;
import org.throughline.barrier.RiskReview;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** The form in which the owner of an accepted risk looks at it again. */
@Component
class ReviewRiskTask implements TaskHandler {

    private final BarrierAnswers answers;

    ReviewRiskTask(BarrierAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String formKey() {
        return "risk-review";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        RiskReview review = given.choice("riskReview", RiskReview.class);
        RiskReview seen = answers.reviewRisk(new ReviewRisk(
                task.subjectRef(),
                review,
                given.requireText("reason"),
                review == RiskReview.STILL_ACCEPTED ? given.requireDate("nextReview") : null));
        return Map.of(RISK_REVIEW.name(), RISK_REVIEW.stored(seen));
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("riskReview", "nextReview", "reason");
    }
}
