package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierBoardTier;

/** Puts the barrier before the board. */
@Component("submitToBoard")
class SubmitToBoard implements JavaDelegate {

    private final BarrierBoardTier board;

    SubmitToBoard(BarrierBoardTier board) {
        this.board = board;
    }

    @Override
    public void execute(DelegateExecution execution) {
        board.submit(BARRIER_REF.from(execution));
    }
}
