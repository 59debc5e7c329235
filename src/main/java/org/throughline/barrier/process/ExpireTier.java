package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;
import static org.throughline.barrier.process.BarrierVariables.TIER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierLadder;

/** Closes a tier that stayed silent; the next one is asked. */
@Component("expireTier")
class ExpireTier implements JavaDelegate {

    private final BarrierLadder ladder;

    ExpireTier(BarrierLadder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TIER.set(execution, ladder.expire(BARRIER_REF.from(execution)));
    }
}
