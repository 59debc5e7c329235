package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;
import static org.throughline.board.process.BoardVariables.QUORUM_IMPOSSIBLE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.InquorateMeetings;

/** Carries the items to another day, or finds that this was the second try. */
@Component("reconvene")
class Reconvene implements JavaDelegate {

    private final InquorateMeetings inquorate;

    Reconvene(InquorateMeetings inquorate) {
        this.inquorate = inquorate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        QUORUM_IMPOSSIBLE.set(execution, inquorate.reconvene(MEETING_REF.from(execution)));
    }
}
