package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.ONLY_WEAKER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Choices;

/** Asks decision D03 how strong the chosen options are. */
@Component("classifyStrength")
class ClassifyStrength implements JavaDelegate {

    private final Choices choices;

    ClassifyStrength(Choices choices) {
        this.choices = choices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ONLY_WEAKER.set(execution, choices.classify(CYCLE_REF.from(execution)));
    }
}
