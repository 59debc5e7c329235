package org.throughline.critical.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.critical.CriticalEventSteps;

/** Reviewed, and people were supported. */
@Component("closeEvent")
class CloseEvent implements JavaDelegate {

    private final CriticalEventSteps steps;

    CloseEvent(CriticalEventSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.close(CriticalVariables.EVENT_REF.from(execution));
    }
}
