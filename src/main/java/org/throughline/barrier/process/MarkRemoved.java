package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierRemovals;

/** Ends a barrier that is really gone. */
@Component("markRemoved")
class MarkRemoved implements JavaDelegate {

    private final BarrierRemovals removals;

    MarkRemoved(BarrierRemovals removals) {
        this.removals = removals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        removals.markRemoved(BARRIER_REF.from(execution));
    }
}
