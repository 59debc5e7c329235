package org.throughline.help.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.help.SupportSteps;

/** The asker has not said whether it helped: they are asked once more, and then no more. */
@Component("askOnceMore")
class AskOnceMore implements JavaDelegate {

    private final SupportSteps steps;

    AskOnceMore(SupportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupportVariables.ASKED_ONCE_MORE.set(
                execution, steps.askOnceMore(SupportVariables.REQUEST_REF.from(execution)));
    }
}
