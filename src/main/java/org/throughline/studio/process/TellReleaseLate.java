package org.throughline.studio.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.studio.ReleaseSteps;

/** A review is late: all who could do it are told again. */
@Component("tellReleaseLate")
class TellReleaseLate implements JavaDelegate {

    private final ReleaseSteps steps;

    TellReleaseLate(ReleaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tellLate(ReleaseVariables.REF.from(execution));
    }
}
