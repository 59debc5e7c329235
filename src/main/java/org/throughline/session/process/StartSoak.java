package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Soaks;

/** Asks decision D02 how long the soak lasts and starts it. */
@Component("startSoak")
class StartSoak implements JavaDelegate {

    private final Soaks soaks;

    StartSoak(Soaks soaks) {
        this.soaks = soaks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        soaks.start(CYCLE_REF.from(execution));
    }
}
