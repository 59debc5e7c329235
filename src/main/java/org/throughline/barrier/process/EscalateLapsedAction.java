package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierBoardTier;

/** Tells those above the board that a chair's action lapsed. */
@Component("escalateLapsedAction")
class EscalateLapsedAction implements JavaDelegate {

    private final BarrierBoardTier board;

    EscalateLapsedAction(BarrierBoardTier board) {
        this.board = board;
    }

    @Override
    public void execute(DelegateExecution execution) {
        board.escalateLapsedAction(BARRIER_REF.from(execution));
    }
}
