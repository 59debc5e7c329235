package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Meetings;

/** What follows in this meeting has to be confirmed. */
@Component("markQuorumLost")
class MarkQuorumLost implements JavaDelegate {

    private final Meetings meetings;

    MarkQuorumLost(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.markQuorumLost(MEETING_REF.from(execution));
    }
}
