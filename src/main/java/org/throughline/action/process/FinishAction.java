package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.Actions;

/** Closes the action with whatever it has come to. */
@Component("finishAction")
class FinishAction implements JavaDelegate {

    private final Actions actions;

    FinishAction(Actions actions) {
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        actions.finish(ACTION_REF.from(execution));
    }
}
