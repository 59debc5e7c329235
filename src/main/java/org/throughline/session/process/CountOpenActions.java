package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.ACTIONS_OPEN;
import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Cycles;

/** Finds out whether any action of the cycle is still open. */
@Component("countOpenActions")
class CountOpenActions implements JavaDelegate {

    private final Cycles cycles;

    CountOpenActions(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ACTIONS_OPEN.set(execution, cycles.areActionsOpen(CYCLE_REF.from(execution)));
    }
}
