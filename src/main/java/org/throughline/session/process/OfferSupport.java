package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Cycles;

/** Nothing has moved for long: offers help. */
@Component("offerSupport")
class OfferSupport implements JavaDelegate {

    private final Cycles cycles;

    OfferSupport(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.offerSupport(CYCLE_REF.from(execution));
    }
}
