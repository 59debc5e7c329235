package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Compacts;

/** Nobody answered the compact: goes on without. */
@Component("goWithoutCompact")
class GoWithoutCompact implements JavaDelegate {

    private final Compacts compacts;

    GoWithoutCompact(Compacts compacts) {
        this.compacts = compacts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        compacts.goWithout(CYCLE_REF.from(execution));
    }
}
