package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;
import static org.throughline.barrier.process.BarrierVariables.TIER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierLadder;

/** Moves the barrier one tier up. */
@Component("passUpBarrier")
class PassUpBarrier implements JavaDelegate {

    private final BarrierLadder ladder;

    PassUpBarrier(BarrierLadder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TIER.set(execution, ladder.passUp(BARRIER_REF.from(execution)));
    }
}
