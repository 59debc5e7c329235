package org.throughline.question.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.question.QuestionSteps;

/** The promised time has passed without an answer. */
@Component("askQuestionAgain")
class AskAgain implements JavaDelegate {

    private final QuestionSteps steps;

    AskAgain(QuestionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.askAgain(QuestionVariables.QUESTION_REF.from(execution));
    }
}
