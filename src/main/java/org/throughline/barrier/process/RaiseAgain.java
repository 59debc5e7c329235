package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;
import static org.throughline.barrier.process.BarrierVariables.TIER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierBoardTier;

/** Brings a grown risk back to the board. */
@Component("raiseAgain")
class RaiseAgain implements JavaDelegate {

    private final BarrierBoardTier board;

    RaiseAgain(BarrierBoardTier board) {
        this.board = board;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TIER.set(execution, board.raiseAgain(BARRIER_REF.from(execution)));
    }
}
