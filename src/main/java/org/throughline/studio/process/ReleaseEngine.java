package org.throughline.studio.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.throughline.studio.ReleaseProcess;

/** The process of a release in the engine, found by its reference. */
@Component
class ReleaseEngine implements ReleaseProcess {

    private final RuntimeService runtime;

    ReleaseEngine(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void submit(String ref, String title, UUID unitId, UUID authorId, boolean emergency) {
        runtime.createMessageCorrelation(ReleaseVariables.SUBMITTED)
                .processInstanceBusinessKey(ref)
                .setVariables(Map.of(
                        ReleaseVariables.REF.name(), ref,
                        ReleaseVariables.SUBJECT_TITLE.name(), title,
                        ReleaseVariables.UNIT_ID.name(), unitId.toString(),
                        ReleaseVariables.AUTHOR_ID.name(), authorId.toString(),
                        ReleaseVariables.EMERGENCY.name(), emergency))
                .correlateStartMessage();
    }

    @Override
    public void withdraw(String ref) {
        runtime.createMessageCorrelation(ReleaseVariables.WITHDRAW)
                .processInstanceBusinessKey(ref)
                .correlateAll();
    }
}
