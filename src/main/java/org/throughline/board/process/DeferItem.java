package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.DEFERRAL_REASON;
import static org.throughline.board.process.BoardVariables.ITEM_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.AgendaItems;

/** Puts an item off to another meeting. */
@Component("deferItem")
class DeferItem implements JavaDelegate {

    private final AgendaItems items;

    DeferItem(AgendaItems items) {
        this.items = items;
    }

    @Override
    public void execute(DelegateExecution execution) {
        items.defer(ITEM_REF.from(execution), DEFERRAL_REASON.find(execution).orElse(""));
    }
}
