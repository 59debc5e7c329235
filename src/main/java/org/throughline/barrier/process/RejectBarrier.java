package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierBoardTier;

/** Ends a barrier that the board declined. */
@Component("rejectBarrier")
class RejectBarrier implements JavaDelegate {

    private final BarrierBoardTier board;

    RejectBarrier(BarrierBoardTier board) {
        this.board = board;
    }

    @Override
    public void execute(DelegateExecution execution) {
        board.reject(BARRIER_REF.from(execution));
    }
}
