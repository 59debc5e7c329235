package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Meetings;
import org.throughline.board.Minutes;
import org.throughline.board.Ratifications;

/** Closes a meeting: lets lapse what it did not confirm, and schedules the next one. */
@Component("closeMeeting")
class CloseMeeting implements JavaDelegate {

    private final Minutes minutes;
    private final Ratifications ratifications;
    private final Meetings meetings;

    CloseMeeting(Minutes minutes, Ratifications ratifications, Meetings meetings) {
        this.minutes = minutes;
        this.ratifications = ratifications;
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String ref = MEETING_REF.from(execution);
        minutes.approve(ref);
        ratifications.lapseUnconfirmed(ref);
        meetings.scheduleNext(ref);
    }
}
