package org.throughline.critical.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.critical.CriticalEventSteps;

/** A learning cycle looks into it. */
@Component("deepenEvent")
class DeepenEvent implements JavaDelegate {

    private final CriticalEventSteps steps;

    DeepenEvent(CriticalEventSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.startCycle(CriticalVariables.EVENT_REF.from(execution));
    }
}
