package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Choices;

/** Form `confirm-weaker`: why nothing stronger would do. */
@Component
class ConfirmWeakerForm implements TaskHandler {

    private final Choices choices;

    ConfirmWeakerForm(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String formKey() {
        return "confirm-weaker";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        choices.confirmWeaker(task.text(CYCLE_REF.name()), answers.requireText("reason"));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("reason");
    }
}
