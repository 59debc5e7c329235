package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierRemovals;

/** Offers the action that removes the barrier. */
@Component("startRemoval")
class StartRemoval implements JavaDelegate {

    private final BarrierRemovals removals;

    StartRemoval(BarrierRemovals removals) {
        this.removals = removals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        removals.start(BARRIER_REF.from(execution));
    }
}
