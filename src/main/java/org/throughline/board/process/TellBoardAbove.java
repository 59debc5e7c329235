package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.ITEM_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.ChairsActions;

/** Tells the board above that the chair did not act in time. */
@Component("tellBoardAbove")
class TellBoardAbove implements JavaDelegate {

    private final ChairsActions chairs;

    TellBoardAbove(ChairsActions chairs) {
        this.chairs = chairs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chairs.tellBoardAbove(ITEM_REF.from(execution));
    }
}
