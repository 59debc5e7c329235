package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.DECISION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.DecisionReviews;

/** Puts a decision on the list of its board when it is to be looked at again. */
@Component("askBoardAgain")
class AskBoardAgain implements JavaDelegate {

    private final DecisionReviews reviews;

    AskBoardAgain(DecisionReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.ask(DECISION_REF.from(execution));
    }
}
