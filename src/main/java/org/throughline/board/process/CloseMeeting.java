package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Decisions;
import org.throughline.board.Meetings;

/** Closes a meeting: lets lapse what it did not confirm, and schedules the next one. */
@Component("closeMeeting")
class CloseMeeting implements JavaDelegate {

    private final Meetings meetings;
    private final Decisions decisions;

    CloseMeeting(Meetings meetings, Decisions decisions) {
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String ref = MEETING_REF.from(execution);
        meetings.close(ref);
        decisions.lapseUnconfirmed(ref);
        meetings.scheduleNext(ref);
    }
}
