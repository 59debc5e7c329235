package org.throughline.barrier.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierAnswers;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;

/** Every task about a barrier says what is asked, what happens otherwise, and what was promised. */
@Component
class BarrierBriefing implements TaskBriefing {

    private final BarrierAnswers answers;

    BarrierBriefing(BarrierAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of("barrier-escalation");
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        return answers.asked(task.subjectRef());
    }
}
