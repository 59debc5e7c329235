package org.throughline.succession.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.succession.SuccessionSteps;

/** The plan changed: the person stays. */
@Component("callOffSuccession")
class CallOffSuccession implements JavaDelegate {

    private final SuccessionSteps steps;

    CallOffSuccession(SuccessionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.callOff(SuccessionVariables.SUCCESSION_REF.from(execution));
    }
}
