package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;
import static org.throughline.action.process.ActionVariables.REOFFER_LEFT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.Offers;

/** Says whether somebody else may still be asked. */
@Component("countReoffer")
class CountReoffer implements JavaDelegate {

    private final Offers offers;

    CountReoffer(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        REOFFER_LEFT.set(execution, offers.mayOfferAgain(ACTION_REF.from(execution)));
    }
}
