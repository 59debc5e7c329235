package org.throughline.succession.process;

import static org.throughline.succession.process.SuccessionVariables.MANAGER_ID;
import static org.throughline.succession.process.SuccessionVariables.SUCCESSION_REF;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.succession.SuccessionSteps;

/** Asks the manager above the one who stayed silent; in the end nobody by name, so that the process administrators have it. */
@Component("askNextManager")
class AskNextManager implements JavaDelegate {

    private final SuccessionSteps steps;

    AskNextManager(SuccessionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                MANAGER_ID.name(),
                steps.passUp(SUCCESSION_REF.from(execution)).map(UUID::toString).orElse(null));
    }
}
