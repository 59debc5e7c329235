package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Meetings;

/** Reminds presenters that papers are due. */
@Component("nudgePresenters")
class NudgePresenters implements JavaDelegate {

    private final Meetings meetings;

    NudgePresenters(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.nudgePresenters(MEETING_REF.from(execution));
    }
}
