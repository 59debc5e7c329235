package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.ITEM_REFS;
import static org.throughline.board.process.BoardVariables.MEETING_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.AgendaItems;

/** Names the items that the meeting decides, in order. */
@Component("openItems")
class OpenItems implements JavaDelegate {

    private final AgendaItems items;

    OpenItems(AgendaItems items) {
        this.items = items;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ITEM_REFS.set(execution, items.open(MEETING_REF.from(execution)));
    }
}
