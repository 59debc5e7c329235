package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierLadder;

/** Writes the promises of all four tiers (D04, D05). */
@Component("computeLadder")
class ComputeLadder implements JavaDelegate {

    private final BarrierLadder ladder;

    ComputeLadder(BarrierLadder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ladder.compute(BARRIER_REF.from(execution));
    }
}
