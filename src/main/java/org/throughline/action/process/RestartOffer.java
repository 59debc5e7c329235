package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;
import static org.throughline.action.process.ActionVariables.REOFFER_FIRST;
import static org.throughline.action.process.ActionVariables.SUCCESSOR_ASKED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.Offers;

/** Begins the search for an owner anew; the accountable person names somebody first, unless somebody has been asked already. */
@Component("restartOffer")
class RestartOffer implements JavaDelegate {

    private final Offers offers;

    RestartOffer(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (SUCCESSOR_ASKED.find(execution).orElse(false)) {
            SUCCESSOR_ASKED.set(execution, false);
            REOFFER_FIRST.set(execution, false);
            return;
        }
        offers.restart(ACTION_REF.from(execution));
        REOFFER_FIRST.set(execution, true);
    }
}
