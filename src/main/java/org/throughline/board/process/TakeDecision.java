package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.ITEM_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Decisions;

/** Lets a decision take effect. */
@Component("takeDecision")
class TakeDecision implements JavaDelegate {

    private final Decisions decisions;

    TakeDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.take(ITEM_REF.from(execution));
    }
}
