package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.SESSION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.AfterTalks;

/** Nobody closed the room: pauses it and asks. */
@Component("pauseSession")
class PauseSession implements JavaDelegate {

    private final AfterTalks afterTalks;

    PauseSession(AfterTalks afterTalks) {
        this.afterTalks = afterTalks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        afterTalks.pauseLeftOpen(SESSION_REF.from(execution));
    }
}
