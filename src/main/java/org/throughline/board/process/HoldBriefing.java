package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Meetings;

/** The board talks and decides nothing. */
@Component("holdBriefing")
class HoldBriefing implements JavaDelegate {

    private final Meetings meetings;

    HoldBriefing(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.holdBriefing(MEETING_REF.from(execution));
    }
}
