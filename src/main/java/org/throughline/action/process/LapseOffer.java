package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.Offers;

/** Ends an offer that nobody answered in time. */
@Component("lapseOffer")
class LapseOffer implements JavaDelegate {

    private final Offers offers;

    LapseOffer(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.lapse(ACTION_REF.from(execution));
    }
}
