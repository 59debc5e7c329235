package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Attendances;

/** What follows in this meeting has to be confirmed. */
@Component("markQuorumLost")
class MarkQuorumLost implements JavaDelegate {

    private final Attendances attendances;

    MarkQuorumLost(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        attendances.markQuorumLost(MEETING_REF.from(execution));
    }
}
