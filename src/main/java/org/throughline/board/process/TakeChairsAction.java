package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.ITEM_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.ChairsActions;

/** Lets take effect what the chair decided alone. */
@Component("takeChairsAction")
class TakeChairsAction implements JavaDelegate {

    private final ChairsActions chairs;

    TakeChairsAction(ChairsActions chairs) {
        this.chairs = chairs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chairs.take(ITEM_REF.from(execution));
    }
}
