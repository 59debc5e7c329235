package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Meetings;

/** The meeting does not take place. */
@Component("cancelMeeting")
class CancelMeeting implements JavaDelegate {

    private final Meetings meetings;

    CancelMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.cancel(MEETING_REF.from(execution));
    }
}
