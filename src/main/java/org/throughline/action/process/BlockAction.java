package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionWork;

/** Marks an action as blocked; a wanted barrier is raised from there. */
@Component("blockAction")
class BlockAction implements JavaDelegate {

    private final ActionWork work;

    BlockAction(ActionWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.block(ACTION_REF.from(execution));
    }
}
