package org.throughline.help.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.help.SupportSteps;

/** The asker does not need it any more. */
@Component("withdrawSupportRequest")
class WithdrawSupportRequest implements JavaDelegate {

    private final SupportSteps steps;

    WithdrawSupportRequest(SupportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.withdraw(SupportVariables.REQUEST_REF.from(execution));
    }
}
