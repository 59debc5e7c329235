package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.DELIVERED;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.EffectChecks;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Says whether an action is there and in use, by somebody other than its owner. */
@Component
class CheckDeliveredTask implements TaskHandler {

    private final EffectChecks checks;

    CheckDeliveredTask(EffectChecks checks) {
        this.checks = checks;
    }

    @Override
    public String formKey() {
        return "check-delivered";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        boolean delivered = answers.isTrue(DELIVERED);
        if (delivered) {
            checks.confirmDelivered(task.subjectRef(), answers.text("comment").orElse(null));
        } else {
            checks.returnToOwner(task.subjectRef(), answers.requireText("missing"));
        }
        return Map.of(DELIVERED, delivered);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(DELIVERED, "comment", "missing");
    }
}
