package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierBoardTier;

/** Tells those above the board that the chair did not act in time. */
@Component("tellParentBoard")
class TellParentBoard implements JavaDelegate {

    private final BarrierBoardTier board;

    TellParentBoard(BarrierBoardTier board) {
        this.board = board;
    }

    @Override
    public void execute(DelegateExecution execution) {
        board.tellAboveChair(BARRIER_REF.from(execution));
    }
}
