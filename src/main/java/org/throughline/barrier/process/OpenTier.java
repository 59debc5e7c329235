package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;
import static org.throughline.barrier.process.BarrierVariables.RECEIVER_ID;
import static org.throughline.barrier.process.BarrierVariables.RECEIVER_ROLE;
import static org.throughline.barrier.process.BarrierVariables.TIER;
import static org.throughline.barrier.process.BarrierVariables.TIER_KIND;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierLadder;
import org.throughline.barrier.OpenedTier;

/** Begins a tier's turn: finds who answers and tells everybody. */
@Component("openTier")
class OpenTier implements JavaDelegate {

    private final BarrierLadder ladder;

    OpenTier(BarrierLadder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OpenedTier opened = ladder.open(BARRIER_REF.from(execution), TIER.from(execution));
        TIER_KIND.set(execution, opened.kind());
        RECEIVER_ID.set(execution, opened.receiver().personId());
        RECEIVER_ROLE.set(execution, opened.receiver().role());
    }
}
