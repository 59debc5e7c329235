package org.throughline.help.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.help.SupportSteps;

/** The asker never said; that is no yes. */
@Component("closeUnsaidSupportRequest")
class CloseUnsaid implements JavaDelegate {

    private final SupportSteps steps;

    CloseUnsaid(SupportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.closeUnsaid(SupportVariables.REQUEST_REF.from(execution));
    }
}
