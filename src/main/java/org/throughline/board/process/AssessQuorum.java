package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;
import static org.throughline.board.process.BoardVariables.QUORATE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Attendances;

/** Asks whether the board may decide. */
@Component("assessQuorum")
class AssessQuorum implements JavaDelegate {

    private final Attendances attendances;

    AssessQuorum(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        QUORATE.set(execution, attendances.assessQuorum(MEETING_REF.from(execution)));
    }
}
