package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Cycles;

/** The process has stopped: ends the cycle with the reason that was given. */
@Component("cancelCycle")
class CancelCycle implements JavaDelegate {

    private final Cycles cycles;

    CancelCycle(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.stopped(CYCLE_REF.from(execution));
    }
}
