package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.NEEDS_APPROVAL;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Choices;

/** Asks decision D04 who must agree to the chosen options. */
@Component("decideRight")
class DecideRight implements JavaDelegate {

    private final Choices choices;

    DecideRight(Choices choices) {
        this.choices = choices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NEEDS_APPROVAL.set(execution, choices.needsApproval(CYCLE_REF.from(execution)));
    }
}
