package org.throughline.studio.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.studio.ReleaseSteps;

/** Somebody said yes: the release goes live as a whole, or comes back when the gate refuses it now. */
@Component("bringReleaseLive")
class BringReleaseLive implements JavaDelegate {

    private final ReleaseSteps steps;

    BringReleaseLive(ReleaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReleaseVariables.LIVE.set(execution, steps.goLive(ReleaseVariables.REF.from(execution)));
    }
}
