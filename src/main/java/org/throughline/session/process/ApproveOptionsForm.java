package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.APPROVAL;
import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Approval;
import org.throughline.session.Choices;

/** Form `approve-options`: the sponsor agrees, sends the options back, or rejects them. */
@Component
class ApproveOptionsForm implements TaskHandler {

    private final Choices choices;

    ApproveOptionsForm(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String formKey() {
        return "approve-options";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        Approval approval = answers.choice("approval", Approval.class);
        String words = answers.text(approval == Approval.APPROVE ? "comment" : "reason")
                .orElse(null);
        choices.approve(task.text(CYCLE_REF.name()), approval, words);
        return Map.of(APPROVAL.name(), approval.name());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("approval", "comment", "reason");
    }
}
