package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Soaks;

/** The reason is logged: ends the soak. */
@Component("endSoakEarly")
class EndSoakEarly implements JavaDelegate {

    private final Soaks soaks;

    EndSoakEarly(Soaks soaks) {
        this.soaks = soaks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        soaks.endEarly(CYCLE_REF.from(execution));
    }
}
