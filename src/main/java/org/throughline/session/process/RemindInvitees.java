package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.SESSION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Sessions;

/** Reminds everybody who was asked that the session is near. */
@Component("remindInvitees")
class RemindInvitees implements JavaDelegate {

    private final Sessions sessions;

    RemindInvitees(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sessions.remind(SESSION_REF.from(execution));
    }
}
