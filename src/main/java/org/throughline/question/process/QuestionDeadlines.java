package org.throughline.question.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.promise.Deadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;
import org.throughline.question.QuestionSteps;

/** When the waiting places of a question are due. */
@Component
class QuestionDeadlines implements DeadlineRule {

    private static final String ANSWER = "answerQuestion";
    private static final String AGAIN = "askAgain";

    private final QuestionSteps steps;

    QuestionDeadlines(QuestionSteps steps) {
        this.steps = steps;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ANSWER, AGAIN);
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        QuestionSteps.Due due = steps.due(request.subjectRef(), request.kind(), request.now());
        return new Deadline.NewDeadline(
                due.at(), ANSWER.equals(request.kind()) ? OwedBy.PERSON : OwedBy.SYSTEM, due.rule(), null);
    }
}
