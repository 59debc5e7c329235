package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.ITEM_REFS;
import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Agendas;

/** Names the agendas that the meeting decides, in order. */
@Component("openItems")
class OpenItems implements JavaDelegate {

    private final Agendas agendas;

    OpenItems(Agendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ITEM_REFS.set(execution, agendas.open(MEETING_REF.from(execution)));
    }
}
