package org.throughline.studio.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.studio.ReleaseReviews;

/** The form in which an administrator says whether a live release stays. */
@Component
class ConfirmReleaseTask implements TaskHandler {

    private static final String STAYS = "stays";
    private static final String REASON = "reason";

    private final ReleaseReviews reviews;

    ConfirmReleaseTask(ReleaseReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String formKey() {
        return "release-confirm";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        boolean stays = answers.isTrue(STAYS);
        if (stays) {
            reviews.stays(task.subjectRef());
        } else {
            reviews.takeBack(task.subjectRef(), answers.requireText(REASON));
        }
        return Map.of(ReleaseVariables.STAYS.name(), stays);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(STAYS, REASON);
    }
}
