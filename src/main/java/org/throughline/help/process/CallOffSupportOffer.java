package org.throughline.help.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.help.SupportOffers;

/** Those who help take the offer back. */
@Component("callOffSupportOffer")
class CallOffSupportOffer implements JavaDelegate {

    private final SupportOffers offers;

    CallOffSupportOffer(SupportOffers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.calledOff(SupportVariables.OFFER_REF.from(execution));
    }
}
