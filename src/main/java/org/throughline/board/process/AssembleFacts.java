package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.ITEM_REF;
import static org.throughline.board.process.BoardVariables.PRESENTER_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.AgendaItems;

/** Gathers the recommendation and finds who presents. */
@Component("assembleFacts")
class AssembleFacts implements JavaDelegate {

    private final AgendaItems items;

    AssembleFacts(AgendaItems items) {
        this.items = items;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PRESENTER_ID.set(execution, items.assembleFacts(ITEM_REF.from(execution)));
    }
}
