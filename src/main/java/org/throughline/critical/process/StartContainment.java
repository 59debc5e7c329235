package org.throughline.critical.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.critical.CriticalEventSteps;

/** Starts what keeps people safe as actions. */
@Component("startContainment")
class StartContainment implements JavaDelegate {

    private final CriticalEventSteps steps;

    StartContainment(CriticalEventSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.startContainment(CriticalVariables.EVENT_REF.from(execution));
    }
}
