package org.throughline.studio.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.studio.ReleaseSteps;

/** The reviewer or the gate said no: it is its author's again. */
@Component("returnRelease")
class ReturnRelease implements JavaDelegate {

    private final ReleaseSteps steps;

    ReturnRelease(ReleaseSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.giveBack(ReleaseVariables.REF.from(execution));
    }
}
