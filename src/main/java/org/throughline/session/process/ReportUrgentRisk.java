package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Soaks;

/** Hands an urgent risk on, so that it is contained at once. */
@Component("reportUrgentRisk")
class ReportUrgentRisk implements JavaDelegate {

    private final Soaks soaks;

    ReportUrgentRisk(Soaks soaks) {
        this.soaks = soaks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        soaks.passOnRisks(CYCLE_REF.from(execution));
    }
}
