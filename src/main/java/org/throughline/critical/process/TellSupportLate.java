package org.throughline.critical.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.critical.CriticalEventSteps;

/** Nobody has said by the end of the day that people were supported. */
@Component("tellSupportLate")
class TellSupportLate implements JavaDelegate {

    private final CriticalEventSteps steps;

    TellSupportLate(CriticalEventSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.supportLate(CriticalVariables.EVENT_REF.from(execution));
    }
}
