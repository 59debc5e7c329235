package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;
import static org.throughline.barrier.process.BarrierVariables.MAY_BE_LATER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierLadder;

/** Counts the instants again after the severity changed. */
@Component("recomputeLadder")
class RecomputeLadder implements JavaDelegate {

    private final BarrierLadder ladder;

    RecomputeLadder(BarrierLadder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ladder.recompute(
                BARRIER_REF.from(execution), MAY_BE_LATER.find(execution).orElse(false));
    }
}
