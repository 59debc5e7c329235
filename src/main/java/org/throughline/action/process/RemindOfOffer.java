package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.Offers;

/** Reminds whoever was asked to own an action and has not answered. */
@Component("remindOfOffer")
class RemindOfOffer implements JavaDelegate {

    private final Offers offers;

    RemindOfOffer(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.remind(ACTION_REF.from(execution));
    }
}
