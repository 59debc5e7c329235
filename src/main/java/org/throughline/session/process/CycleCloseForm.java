package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Stories;

/** Form `cycle-close`: what is understood now, and what question comes next. */
@Component
class CycleCloseForm implements TaskHandler {

    private final Stories stories;

    CycleCloseForm(Stories stories) {
        this.stories = stories;
    }

    @Override
    public String formKey() {
        return "cycle-close";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        stories.close(
                task.text(CYCLE_REF.name()),
                answers.requireText("understandWhat"),
                answers.text("nextQuestion").orElse(null));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("understandWhat", "nextQuestion");
    }
}
