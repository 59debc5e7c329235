package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;
import static org.throughline.barrier.process.BarrierVariables.RISK_OWNER_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierBoardTier;

/** Gives the accepted risk to its owner. */
@Component("acceptRisk")
class AcceptRisk implements JavaDelegate {

    private final BarrierBoardTier board;

    AcceptRisk(BarrierBoardTier board) {
        this.board = board;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RISK_OWNER_ID.set(execution, board.acceptRisk(BARRIER_REF.from(execution)));
    }
}
