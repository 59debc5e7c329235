package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.ANSWER;
import static org.throughline.barrier.process.BarrierVariables.MAY_OBJECT;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.barrier.AnswerBarrier;
import org.throughline.barrier.AnswerOutcome;
import org.throughline.barrier.BarrierAnswers;
import org.throughline.barrier.TierAnswer;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** The form in which a tier answers. */
@Component
class AnswerBarrierTask implements TaskHandler {

    private final BarrierAnswers answers;

    AnswerBarrierTask(BarrierAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String formKey() {
        return "barrier-answer";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        TierAnswer answer = given.choice("answer", TierAnswer.class);
        boolean accepts = answer == TierAnswer.ACCEPT;
        String words = switch (answer) {
            case ACCEPT, SOLVE -> given.requireText("what");
            case PASS_UP -> given.requireText("passUpReason");
            case RETURN -> given.requireText("reason");
        };
        AnswerOutcome outcome = answers.answer(new AnswerBarrier(
                task.subjectRef(),
                answer,
                words,
                accepts ? given.requireId("owner") : null,
                accepts ? given.requireDate("by") : null));
        return Map.of(
                ANSWER.name(), ANSWER.stored(outcome.answer()),
                MAY_OBJECT.name(), outcome.mayObject());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("answer", "what", "owner", "by", "passUpReason", "reason");
    }
}
