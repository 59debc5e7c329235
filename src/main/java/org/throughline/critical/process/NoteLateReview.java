package org.throughline.critical.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.critical.CriticalEventSteps;

/** 24 hours have gone without a review. */
@Component("noteLateReview")
class NoteLateReview implements JavaDelegate {

    private final CriticalEventSteps steps;

    NoteLateReview(CriticalEventSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.notHeldInTime(CriticalVariables.EVENT_REF.from(execution));
    }
}
