package org.throughline.help.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.help.SupportProcess;

/** The processes of requests and offers in the engine, found by their reference. */
@Component
class SupportEngine implements SupportProcess {

    private final RuntimeService runtime;

    SupportEngine(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void ask(String ref, String title, UUID unitId, UUID askerId) {
        Map<String, @Nullable Object> variables = about(title, unitId);
        variables.put(SupportVariables.REQUEST_REF.name(), ref);
        variables.put(SupportVariables.ASKER_ID.name(), askerId.toString());
        variables.put(SupportVariables.TAKER_ID.name(), null);
        variables.put(SupportVariables.HEAD_ID.name(), null);
        start(SupportVariables.HELP_ASKED, ref, variables);
    }

    @Override
    public void offer(String ref, String title, UUID unitId) {
        Map<String, @Nullable Object> variables = about(title, unitId);
        variables.put(SupportVariables.OFFER_REF.name(), ref);
        variables.put(SupportVariables.ARRANGER_ID.name(), null);
        start(SupportVariables.SUPPORT_OFFERED, ref, variables);
    }

    @Override
    public void withdraw(String ref) {
        runtime.createMessageCorrelation(SupportVariables.WITHDRAW)
                .processInstanceBusinessKey(ref)
                .correlateAll();
    }

    private static Map<String, @Nullable Object> about(String title, UUID unitId) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put(SupportVariables.SUBJECT_TITLE.name(), title);
        variables.put(SupportVariables.UNIT_ID.name(), unitId.toString());
        return variables;
    }

    private void start(String message, String ref, Map<String, @Nullable Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(ref)
                .setVariables(engineVariables(variables))
                .correlateStartMessage();
    }

    /** The engine takes nulls although the declared type cannot say so. */
    @SuppressWarnings("NullAway")
    private static Map<String, Object> engineVariables(Map<String, @Nullable Object> variables) {
        return (Map<String, Object>) (Map<String, ?>) variables;
    }
}
