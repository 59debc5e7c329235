package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.ACTION_REF;
import static org.throughline.action.process.ActionVariables.DATE_NEEDS_APPROVAL;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.action.DueDates;

/** Moves the due date, or says that somebody has to agree first. */
@Component("changeDueDate")
class ChangeDueDate implements JavaDelegate {

    private final DueDates dueDates;

    ChangeDueDate(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DATE_NEEDS_APPROVAL.set(execution, dueDates.change(ACTION_REF.from(execution)));
    }
}
