package org.throughline.studio.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;
import org.throughline.studio.ReleaseReviews;

/** Every task about a release says why it is made, what could go wrong and who wrote it. */
@Component
class ReleaseBriefing implements TaskBriefing {

    private final ReleaseReviews reviews;

    ReleaseBriefing(ReleaseReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of("process-change");
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        return reviews.facts(task.subjectRef());
    }
}
