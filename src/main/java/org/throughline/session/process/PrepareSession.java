package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.SESSION_KIND;
import static org.throughline.session.process.SessionVariables.SESSION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Sessions;

/** Makes or finds the session that is about to be planned. */
@Component("prepareSession")
class PrepareSession implements JavaDelegate {

    private final Sessions sessions;

    PrepareSession(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SESSION_REF.set(execution, sessions.prepare(CYCLE_REF.from(execution), SESSION_KIND.from(execution)));
    }
}
