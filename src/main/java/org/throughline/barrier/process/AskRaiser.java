package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;
import static org.throughline.barrier.process.BarrierVariables.CONFIRMER_ID;
import static org.throughline.barrier.process.BarrierVariables.CONFIRMER_ROLE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierRemovals;
import org.throughline.barrier.Confirmer;

/** Asks the raiser whether it is really gone. */
@Component("askRaiser")
class AskRaiser implements JavaDelegate {

    private final BarrierRemovals removals;

    AskRaiser(BarrierRemovals removals) {
        this.removals = removals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Confirmer confirmer = removals.askRaiser(BARRIER_REF.from(execution));
        CONFIRMER_ID.set(execution, confirmer.personId());
        CONFIRMER_ROLE.set(execution, confirmer.role());
    }
}
