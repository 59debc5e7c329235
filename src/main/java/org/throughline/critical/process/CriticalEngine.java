package org.throughline.critical.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.throughline.critical.CriticalEventProcess;

/** The review of a critical event in the engine, found by its reference. */
@Component
class CriticalEngine implements CriticalEventProcess {

    private final RuntimeService runtime;

    CriticalEngine(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String ref, String title, UUID unitId, UUID leaderId, UUID guardianId) {
        runtime.createMessageCorrelation(CriticalVariables.CRITICAL_EVENT)
                .processInstanceBusinessKey(ref)
                .setVariables(Map.of(
                        CriticalVariables.EVENT_REF.name(),
                        ref,
                        CriticalVariables.SUBJECT_TITLE.name(),
                        title,
                        CriticalVariables.UNIT_ID.name(),
                        unitId.toString(),
                        CriticalVariables.LEADER_ID.name(),
                        leaderId.toString(),
                        CriticalVariables.GUARDIAN_ID.name(),
                        guardianId.toString()))
                .correlateStartMessage();
    }

    @Override
    public void containmentAsked(String ref) {
        runtime.createMessageCorrelation(CriticalVariables.CONTAINMENT_ASKED)
                .processInstanceBusinessKey(ref)
                .correlateAll();
    }

    @Override
    public void withdraw(String ref) {
        runtime.createMessageCorrelation(CriticalVariables.WITHDRAW)
                .processInstanceBusinessKey(ref)
                .correlateAll();
    }
}
