package org.throughline.help.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.help.SupportOffers;

/** What a leader took is not arranged in time: whoever leads those who help has it now. */
@Component("passUpSupportOffer")
class PassUpSupportOffer implements JavaDelegate {

    private final SupportOffers offers;

    PassUpSupportOffer(SupportOffers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                SupportVariables.ARRANGER_ID.name(),
                offers.passUp(SupportVariables.OFFER_REF.from(execution))
                        .map(UUID::toString)
                        .orElse(null));
    }
}
