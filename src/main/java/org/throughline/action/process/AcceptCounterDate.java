package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.OfferAnswers;

/** Lets the owner's day stand because nobody spoke against it in time. */
@Component("acceptCounterDate")
class AcceptCounterDate implements JavaDelegate {

    private final OfferAnswers offers;

    AcceptCounterDate(OfferAnswers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.acceptCounterDate(ACTION_REF.from(execution));
    }
}
