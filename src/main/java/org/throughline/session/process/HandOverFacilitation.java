package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.FACILITATOR_ID;
import static org.throughline.session.process.SessionVariables.FORMER_FACILITATOR_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the open work of the former facilitator to the new one. */
@Component("handOverFacilitation")
class HandOverFacilitation implements JavaDelegate {

    private final EngineCycleProcess process;

    HandOverFacilitation(EngineCycleProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.handOver(
                CYCLE_REF.from(execution), FORMER_FACILITATOR_ID.from(execution), FACILITATOR_ID.from(execution));
    }
}
