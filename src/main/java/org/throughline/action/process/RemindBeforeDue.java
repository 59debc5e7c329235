package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionReminders;

/** Reminds the owner before the due date. */
@Component("remindBeforeDue")
class RemindBeforeDue implements JavaDelegate {

    private final ActionReminders reminders;

    RemindBeforeDue(ActionReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.beforeDue(ACTION_REF.from(execution));
    }
}
