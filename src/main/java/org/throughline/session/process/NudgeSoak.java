package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Soaks;

/** Reminds everybody who was asked, once, when half of the soak is over. */
@Component("nudgeSoak")
class NudgeSoak implements JavaDelegate {

    private final Soaks soaks;

    NudgeSoak(Soaks soaks) {
        this.soaks = soaks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        soaks.nudge(CYCLE_REF.from(execution));
    }
}
