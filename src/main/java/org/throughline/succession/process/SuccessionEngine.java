package org.throughline.succession.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.throughline.succession.SuccessionCause;
import org.throughline.succession.SuccessionProcess;

/** The process of a succession in the engine, found by its reference. */
@Component
class SuccessionEngine implements SuccessionProcess {

    private final RuntimeService runtime;

    SuccessionEngine(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String ref, String title, UUID unitId, UUID personId, SuccessionCause cause) {
        runtime.createMessageCorrelation(message(cause))
                .processInstanceBusinessKey(ref)
                .setVariables(Map.of(
                        SuccessionVariables.SUCCESSION_REF.name(),
                        ref,
                        SuccessionVariables.SUBJECT_TITLE.name(),
                        title,
                        SuccessionVariables.UNIT_ID.name(),
                        unitId.toString(),
                        SuccessionVariables.PERSON_ID.name(),
                        personId.toString()))
                .correlateStartMessage();
    }

    @Override
    public void withdraw(String ref) {
        runtime.createMessageCorrelation(SuccessionVariables.WITHDRAW)
                .processInstanceBusinessKey(ref)
                .correlateAll();
    }

    static String message(SuccessionCause cause) {
        return switch (cause) {
            case LEAVING -> "PersonLeaving";
            case ABSENCE -> "AbsenceStarted";
            case ROLE_END -> "RoleEnded";
            case LEFT -> "PersonLeft";
        };
    }
}
