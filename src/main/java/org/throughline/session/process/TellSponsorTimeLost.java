package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Sponsorships;

/** Tells the sponsor that protected time was lost again. */
@Component("tellSponsorTimeLost")
class TellSponsorTimeLost implements JavaDelegate {

    private final Sponsorships sponsorships;

    TellSponsorTimeLost(Sponsorships sponsorships) {
        this.sponsorships = sponsorships;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sponsorships.tellTimeLost(CYCLE_REF.from(execution));
    }
}
