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
import org.throughline.base.process.TaskHands;

/** The action's process in the engine, found by the action's reference. */
@Component
class EngineActionProcess implements ActionProcess {

    private final RuntimeService runtime;
    private final TaskHands hands;

    EngineActionProcess(RuntimeService runtime, TaskHands hands) {
        this.runtime = runtime;
        this.hands = hands;
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
    public boolean isBeingDone(String actionRef) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(actionRef)
                        .messageEventSubscriptionName(OWNER_LEFT)
                        .count()
                > 0;
    }

    @Override
    public void successorAsked(String actionRef) {
        runtime.setVariable(running(actionRef).getId(), SUCCESSOR_ASKED.name(), true);
    }

    @Override
    public void passOn(String actionRef, Part part, UUID from, @Nullable UUID to) {
        ProcessVariable<UUID> variable = switch (part) {
            case OWNER -> OWNER_ID;
            case ACCOUNTABLE -> ACCOUNTABLE_ID;
            case VERIFIER -> VERIFIER_ID;
        };
        hands.pass(actionRef, variable.name(), from, to);
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
