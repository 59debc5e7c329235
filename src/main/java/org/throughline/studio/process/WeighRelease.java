package org.throughline.studio.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.studio.ReleaseSteps;

/** Nobody has said whether it stays: no case of it failed, or somebody has to say it. */
@Component("weighRelease")
class WeighRelease implements JavaDelegate {

    private final ReleaseSteps steps;

    WeighRelease(ReleaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReleaseVariables.HEALTHY.set(execution, steps.weigh(ReleaseVariables.REF.from(execution)));
    }
}
