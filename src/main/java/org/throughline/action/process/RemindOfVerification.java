package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionReminders;

/** Reminds the verifier that the effect check is not agreed yet. */
@Component("remindOfVerification")
class RemindOfVerification implements JavaDelegate {

    private final ActionReminders reminders;

    RemindOfVerification(ActionReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.verification(ACTION_REF.from(execution));
    }
}
