package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.InquorateMeetings;

/** The board talks and decides nothing. */
@Component("holdBriefing")
class HoldBriefing implements JavaDelegate {

    private final InquorateMeetings inquorate;

    HoldBriefing(InquorateMeetings inquorate) {
        this.inquorate = inquorate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inquorate.holdBriefing(MEETING_REF.from(execution));
    }
}
