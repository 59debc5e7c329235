package org.throughline.help.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.help.SupportSteps;

/** Nobody took or answered it in time, or the answer did not help: whoever leads the advisers has it now, never nobody. */
@Component("passUpSupportRequest")
class PassUpSupportRequest implements JavaDelegate {

    private final SupportSteps steps;

    PassUpSupportRequest(SupportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                SupportVariables.HEAD_ID.name(),
                steps.passUp(SupportVariables.REQUEST_REF.from(execution))
                        .map(UUID::toString)
                        .orElse(null));
    }
}
