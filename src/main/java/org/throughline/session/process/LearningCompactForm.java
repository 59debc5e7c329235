package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Compacts;

/** Form `learning-compact`: the other team says what helps it and how to stay in touch. */
@Component
class LearningCompactForm implements TaskHandler {

    private final Compacts compacts;

    LearningCompactForm(Compacts compacts) {
        this.compacts = compacts;
    }

    @Override
    public String formKey() {
        return "learning-compact";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return compacts.of(task.text(CYCLE_REF.name()))
                .map(compact -> TaskAnswers.of(Map.of("ourPurpose", compact.ourPurpose())))
                .orElse(TaskAnswers.empty());
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        compacts.answer(
                task.text(CYCLE_REF.name()), answers.requireText("whatHelps"), answers.requireText("howConnect"));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("ourPurpose", "whatHelps", "howConnect");
    }
}
