package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.InquorateMeetings;

/** Members decide in writing. */
@Component("openWrittenBallot")
class OpenWrittenBallot implements JavaDelegate {

    private final InquorateMeetings inquorate;

    OpenWrittenBallot(InquorateMeetings inquorate) {
        this.inquorate = inquorate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inquorate.decideInWriting(MEETING_REF.from(execution));
    }
}
