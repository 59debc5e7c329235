package org.throughline.succession.process;

import static org.throughline.succession.process.SuccessionVariables.DUTIES_LEFT;
import static org.throughline.succession.process.SuccessionVariables.MANAGER_ID;
import static org.throughline.succession.process.SuccessionVariables.SUCCESSION_REF;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.succession.SuccessionSteps;

/** Takes stock of what is left, and asks the line manager first. */
@Component("listDuties")
class ListDuties implements JavaDelegate {

    private final SuccessionSteps steps;

    ListDuties(SuccessionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SuccessionSteps.Taken taken = steps.takeStock(SUCCESSION_REF.from(execution));
        UUID manager = taken.handlerId();
        DUTIES_LEFT.set(execution, taken.dutiesLeft());
        execution.setVariable(MANAGER_ID.name(), manager == null ? null : manager.toString());
    }
}
