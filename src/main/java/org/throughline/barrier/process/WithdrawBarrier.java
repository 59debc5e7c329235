package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierRemovals;

/** Closes a barrier that was taken back. */
@Component("withdrawBarrier")
class WithdrawBarrier implements JavaDelegate {

    private final BarrierRemovals removals;

    WithdrawBarrier(BarrierRemovals removals) {
        this.removals = removals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        removals.closeWithdrawn(BARRIER_REF.from(execution));
    }
}
