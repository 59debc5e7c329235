package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierBoardTier;

/** Tells the board what its chair decided alone. */
@Component("recordChairsAction")
class RecordChairsAction implements JavaDelegate {

    private final BarrierBoardTier board;

    RecordChairsAction(BarrierBoardTier board) {
        this.board = board;
    }

    @Override
    public void execute(DelegateExecution execution) {
        board.recordChairsAction(BARRIER_REF.from(execution));
    }
}
