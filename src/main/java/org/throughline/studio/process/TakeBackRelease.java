package org.throughline.studio.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.studio.ReleaseSteps;

/** What was before is in force again. */
@Component("takeBackRelease")
class TakeBackRelease implements JavaDelegate {

    private final ReleaseSteps steps;

    TakeBackRelease(ReleaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.takeBack(ReleaseVariables.REF.from(execution));
    }
}
