package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Meetings;

/** Members decide in writing. */
@Component("openWrittenBallot")
class OpenWrittenBallot implements JavaDelegate {

    private final Meetings meetings;

    OpenWrittenBallot(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.decideInWriting(MEETING_REF.from(execution));
    }
}
