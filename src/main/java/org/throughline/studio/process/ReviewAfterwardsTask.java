package org.throughline.studio.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.studio.ReleaseReviews;

/** The form in which an emergency is reviewed when it is in force already. */
@Component
class ReviewAfterwardsTask implements TaskHandler {

    private static final String APPROVED = "approved";
    private static final String COMMENT = "comment";

    private final ReleaseReviews reviews;

    ReviewAfterwardsTask(ReleaseReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String formKey() {
        return "release-review-afterwards";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        boolean yes = answers.isTrue(APPROVED);
        reviews.review(task.subjectRef(), yes, yes ? "" : answers.requireText(COMMENT));
        return Map.of(ReleaseVariables.STAYS.name(), yes);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(APPROVED, COMMENT);
    }
}
