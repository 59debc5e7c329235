package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BOARD_OUTCOME;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierAnswers;
import org.throughline.barrier.BoardAnswer;
import org.throughline.barrier.BoardOutcome;
import org.throughline.barrier.FollowUp;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** The form in which the chair decides alone because it cannot wait. */
@Component
class ChairsActionTask implements TaskHandler {

    private final BarrierAnswers answers;

    ChairsActionTask(BarrierAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String formKey() {
        return "chairs-action";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        BoardOutcome outcome = given.choice("boardOutcome", BoardOutcome.class);
        boolean risk = outcome == BoardOutcome.RISK_ACCEPTED;
        BoardOutcome taken = answers.takeChairsAction(new BoardAnswer(
                task.subjectRef(),
                null,
                outcome,
                given.requireText("reason"),
                outcome == BoardOutcome.REJECTED ? given.requireText("alternative") : null,
                risk ? given.requireId("riskOwner") : null,
                risk ? given.requireDate("reviewOn") : null,
                outcome == BoardOutcome.APPROVED
                        ? new FollowUp(given.requireText("what"), given.requireId("owner"), given.requireDate("by"))
                        : null));
        return Map.of(BOARD_OUTCOME.name(), BOARD_OUTCOME.stored(taken));
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("boardOutcome", "what", "owner", "by", "riskOwner", "reviewOn", "alternative", "reason");
    }
}
