package org.throughline.succession.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.succession.SuccessionSteps;

/** Nothing is left without a holder. */
@Component("finishSuccession")
class FinishSuccession implements JavaDelegate {

    private final SuccessionSteps steps;

    FinishSuccession(SuccessionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.finish(SuccessionVariables.SUCCESSION_REF.from(execution));
    }
}
