package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierRemovals;

/** Gives the barrier back with the reason. */
@Component("returnBarrier")
class ReturnBarrier implements JavaDelegate {

    private final BarrierRemovals removals;

    ReturnBarrier(BarrierRemovals removals) {
        this.removals = removals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        removals.giveBack(BARRIER_REF.from(execution));
    }
}
