package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.*;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionProcess;
import org.throughline.base.process.ProcessVariable;

/** The action's process in the engine, found by the action's reference. */
@Component
class EngineActionProcess implements ActionProcess {

    private final RuntimeService runtime;

    EngineActionProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(Start start) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put(ACTION_REF.name(), start.actionRef());
        variables.put(SUBJECT_TITLE.name(), start.title());
        put(variables, UNIT_ID, start.unitId());
        put(variables, OWNER_ID, start.ownerId());
        put(variables, ACCOUNTABLE_ID, start.accountableId());
        put(variables, SPONSOR_ID, start.sponsorId());
        put(variables, VERIFIER_ID, start.verifierId());
        variables.put(FAST_TRACK.name(), start.fastTrack());
        variables.put(IS_TEST.name(), start.smallFirst());
        variables.put(REOFFER_FIRST.name(), false);
        runtime.createMessageCorrelation(ACTION_OFFERED)
                .processInstanceBusinessKey(start.actionRef())
                .setVariables(variables)
                .correlateStartMessage();
    }

    @Override
    public void peopleChanged(String actionRef, UUID ownerId, @Nullable UUID verifierId) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        put(variables, OWNER_ID, ownerId);
        put(variables, VERIFIER_ID, verifierId);
        runtime.setVariables(running(actionRef).getId(), variables);
    }

    @Override
    public void wayIsFree(String actionRef) {
        tell(actionRef, BARRIER_LIFTED);
    }

    @Override
    public void ownerLeft(String actionRef) {
        tell(actionRef, OWNER_LEFT);
    }

    @Override
    public void withdraw(String actionRef) {
        tell(actionRef, WITHDRAW);
    }

    /** All that wait for it hear it; that there may be none is part of the port's promise. */
    private void tell(String actionRef, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(actionRef)
                .correlateAll();
    }

    private ProcessInstance running(String actionRef) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(actionRef)
                .singleResult();
    }

    private static void put(
            Map<String, @Nullable Object> variables, ProcessVariable<UUID> variable, @Nullable UUID id) {
        variables.put(variable.name(), id == null ? null : id.toString());
    }
}
