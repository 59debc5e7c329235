package org.throughline.critical.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.critical.CriticalEventSteps;

/** It was no critical event after all. */
@Component("withdrawEvent")
class WithdrawEvent implements JavaDelegate {

    private final CriticalEventSteps steps;

    WithdrawEvent(CriticalEventSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.stopped(CriticalVariables.EVENT_REF.from(execution));
    }
}
