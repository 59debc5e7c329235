package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.Actions;

/** Calls the action off. */
@Component("cancelAction")
class CancelAction implements JavaDelegate {

    private final Actions actions;

    CancelAction(Actions actions) {
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        actions.cancel(ACTION_REF.from(execution));
    }
}
