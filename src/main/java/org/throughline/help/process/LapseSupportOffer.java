package org.throughline.help.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.help.SupportOffers;

/** The leader did not answer: nothing follows from it. */
@Component("lapseSupportOffer")
class LapseSupportOffer implements JavaDelegate {

    private final SupportOffers offers;

    LapseSupportOffer(SupportOffers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.lapse(SupportVariables.OFFER_REF.from(execution));
    }
}
