package org.throughline.studio.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.studio.ReleaseSteps;

/** It stays; the watch over it ends. */
@Component("closeRelease")
class CloseRelease implements JavaDelegate {

    private final ReleaseSteps steps;

    CloseRelease(ReleaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.close(ReleaseVariables.REF.from(execution));
    }
}
