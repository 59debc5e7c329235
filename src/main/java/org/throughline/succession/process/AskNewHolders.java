package org.throughline.succession.process;

import static org.throughline.succession.process.SuccessionVariables.NEW_HOLDER_IDS;
import static org.throughline.succession.process.SuccessionVariables.SOMEBODY_ASKED;
import static org.throughline.succession.process.SuccessionVariables.SUCCESSION_REF;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.succession.SuccessionSteps;

/** Finds those whose word is needed before duties change hands. */
@Component("askNewHolders")
class AskNewHolders implements JavaDelegate {

    private final SuccessionSteps steps;

    AskNewHolders(SuccessionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<UUID> asked = steps.carryOut(SUCCESSION_REF.from(execution));
        NEW_HOLDER_IDS.set(execution, asked.stream().map(UUID::toString).toList());
        SOMEBODY_ASKED.set(execution, !asked.isEmpty());
    }
}
