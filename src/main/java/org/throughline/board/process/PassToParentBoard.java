package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.InquorateMeetings;

/** Tells the board above that this one cannot meet. */
@Component("passToParentBoard")
class PassToParentBoard implements JavaDelegate {

    private final InquorateMeetings inquorate;

    PassToParentBoard(InquorateMeetings inquorate) {
        this.inquorate = inquorate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inquorate.passToParentBoard(MEETING_REF.from(execution));
    }
}
