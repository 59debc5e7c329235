package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierLadder;

/** Reminds whoever has to answer when half of the time has gone. */
@Component("remindReceiver")
class RemindReceiver implements JavaDelegate {

    private final BarrierLadder ladder;

    RemindReceiver(BarrierLadder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ladder.remind(BARRIER_REF.from(execution));
    }
}
