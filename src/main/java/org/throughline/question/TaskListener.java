package org.throughline.question;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.throughline.inbox.AskedTaskEnded;

/** Hears that a task about which somebody was asked has ended; its questions end in the same transaction, or nothing does. */
@Component
class TaskListener {

    private final QuestionSteps steps;

    TaskListener(QuestionSteps steps) {
        this.steps = steps;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(AskedTaskEnded event) {
        steps.taskEnded(event.taskId());
    }
}
