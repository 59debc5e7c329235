package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionReminders;

/** Reminds the owner of the plan. */
@Component("remindOfPlan")
class RemindOfPlan implements JavaDelegate {

    private final ActionReminders reminders;

    RemindOfPlan(ActionReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.plan(ACTION_REF.from(execution));
    }
}
