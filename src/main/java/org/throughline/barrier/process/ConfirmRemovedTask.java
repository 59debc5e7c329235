package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.REALLY_GONE;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierAnswers;
import org.throughline.barrier.ConfirmRemoval;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** The form that asks whether it is really gone. */
@Component
class ConfirmRemovedTask implements TaskHandler {

    private final BarrierAnswers answers;

    ConfirmRemovedTask(BarrierAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String formKey() {
        return "barrier-confirm-removed";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        boolean gone = given.isTrue("reallyGone");
        String words = gone ? given.text("comment").orElse(null) : given.requireText("stillThere");
        return Map.of(REALLY_GONE.name(), answers.confirmRemoval(new ConfirmRemoval(task.subjectRef(), gone, words)));
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("reallyGone", "comment", "stillThere");
    }
}
