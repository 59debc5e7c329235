package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.ITEM_REF;
import static org.throughline.board.process.BoardVariables.PRESENTER_ID;
import static org.throughline.board.process.BoardVariables.SUBJECT_TITLE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.AgendaItems;
import org.throughline.board.Papers;

/** Gathers the recommendation and finds who presents; from here on tasks are called after the item and not after the meeting. */
@Component("assembleFacts")
class AssembleFacts implements JavaDelegate {

    private final Papers papers;
    private final AgendaItems items;

    AssembleFacts(Papers papers, AgendaItems items) {
        this.papers = papers;
        this.items = items;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String item = ITEM_REF.from(execution);
        PRESENTER_ID.set(execution, papers.assembleFacts(item));
        SUBJECT_TITLE.set(execution, items.item(item).title());
    }
}
