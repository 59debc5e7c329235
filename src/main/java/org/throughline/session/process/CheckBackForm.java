package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.CheckBack;
import org.throughline.session.Stories;

/** Form `check-back`: whether the summary says what people meant. */
@Component
class CheckBackForm implements TaskHandler {

    private final Stories stories;

    CheckBackForm(Stories stories) {
        this.stories = stories;
    }

    @Override
    public String formKey() {
        return "check-back";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        stories.checkedBack(
                task.text(CYCLE_REF.name()),
                answers.isTrue("correct"),
                answers.choice("checkedHow", CheckBack.Way.class),
                answers.text("changes").orElse(null));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("checkedHow", "correct", "changes");
    }
}
