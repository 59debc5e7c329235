package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.ITEM_REF;
import static org.throughline.board.process.BoardVariables.PRESENTER_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Papers;

/** Gathers the recommendation and finds who presents. */
@Component("assembleFacts")
class AssembleFacts implements JavaDelegate {

    private final Papers papers;

    AssembleFacts(Papers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PRESENTER_ID.set(execution, papers.assembleFacts(ITEM_REF.from(execution)));
    }
}
