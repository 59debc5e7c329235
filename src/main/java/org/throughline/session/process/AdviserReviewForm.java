package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.ADVISER_CHOICE;
import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Stories;

/** Form `adviser-review`: waits for actions that are open for very long, or lets the cycle close. */
@Component
class AdviserReviewForm implements TaskHandler {

    private final Stories stories;

    AdviserReviewForm(Stories stories) {
        this.stories = stories;
    }

    private enum Choice {
        WAIT,
        CLOSE
    }

    @Override
    public String formKey() {
        return "adviser-review";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        Choice choice = answers.choice("adviserChoice", Choice.class);
        stories.review(task.text(CYCLE_REF.name()), choice == Choice.CLOSE, answers.requireText("reason"));
        return Map.of(ADVISER_CHOICE.name(), choice.name());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("adviserChoice", "reason");
    }
}
