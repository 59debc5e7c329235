package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierBoardTier;

/** Says aloud that the board did not decide in time. */
@Component("expireBoardPromise")
class ExpireBoardPromise implements JavaDelegate {

    private final BarrierBoardTier board;

    ExpireBoardPromise(BarrierBoardTier board) {
        this.board = board;
    }

    @Override
    public void execute(DelegateExecution execution) {
        board.breakPromise(BARRIER_REF.from(execution));
    }
}
