package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.REPLAN_CHOICE;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.AfterTalks;
import org.throughline.session.Cycles;
import org.throughline.session.LearningMethod;

/** Form `cycle-replan`: too few people came, so the session is planned again or the cycle stops. */
@Component
class CycleReplanForm implements TaskHandler {

    private final AfterTalks afterTalks;
    private final Cycles cycles;

    CycleReplanForm(AfterTalks afterTalks, Cycles cycles) {
        this.afterTalks = afterTalks;
        this.cycles = cycles;
    }

    private enum Choice {
        REPLAN,
        STOP
    }

    @Override
    public String formKey() {
        return "cycle-replan";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        String cycleRef = task.text(CYCLE_REF.name());
        Choice choice = answers.choice("replanChoice", Choice.class);
        if (choice == Choice.STOP) {
            cycles.giveUp(cycleRef, answers.requireText("reason"));
        } else {
            afterTalks.planAgain(
                    cycleRef,
                    answers.findChoice("method", LearningMethod.class).orElse(null),
                    answers.requireText("changes"));
        }
        return Map.of(REPLAN_CHOICE.name(), choice.name());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("replanChoice", "method", "changes", "reason");
    }
}
