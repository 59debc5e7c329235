package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.Offers;

/** Tells other features that nobody can be found who would own an action. */
@Component("reportNoOwner")
class ReportNoOwner implements JavaDelegate {

    private final Offers offers;

    ReportNoOwner(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.reportNoOwner(ACTION_REF.from(execution));
    }
}
