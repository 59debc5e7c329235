package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Choices;

/** Publishes what was agreed; actions and barriers come of it. */
@Component("agreeOptions")
class AgreeOptions implements JavaDelegate {

    private final Choices choices;

    AgreeOptions(Choices choices) {
        this.choices = choices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        choices.agree(CYCLE_REF.from(execution));
    }
}
