package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.SPONSOR_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Sponsorships;

/** The sponsor did not decide about the options: finds out who is asked next. */
@Component("escalateApproval")
class EscalateApproval implements JavaDelegate {

    private final Sponsorships sponsorships;

    EscalateApproval(Sponsorships sponsorships) {
        this.sponsorships = sponsorships;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SPONSOR_ID.set(execution, sponsorships.escalate(CYCLE_REF.from(execution)));
    }
}
