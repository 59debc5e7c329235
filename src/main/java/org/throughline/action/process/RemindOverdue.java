package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionReminders;

/** Reminds of an action whose date has passed. */
@Component("remindOverdue")
class RemindOverdue implements JavaDelegate {

    private final ActionReminders reminders;

    RemindOverdue(ActionReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.overdue(ACTION_REF.from(execution));
    }
}
