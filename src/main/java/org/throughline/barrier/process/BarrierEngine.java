package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.BARRIER_REF;
import static org.throughline.barrier.process.BarrierVariables.BOARD_OUTCOME;
import static org.throughline.barrier.process.BarrierVariables.MAY_BE_LATER;
import static org.throughline.barrier.process.BarrierVariables.PROCESS;
import static org.throughline.barrier.process.BarrierVariables.RAISER_ID;
import static org.throughline.barrier.process.BarrierVariables.SUBJECT_TITLE;
import static org.throughline.barrier.process.BarrierVariables.TIER;
import static org.throughline.barrier.process.BarrierVariables.UNIT_ID;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.BarrierPart;
import org.throughline.barrier.BarrierProcess;
import org.throughline.barrier.BoardOutcome;
import org.throughline.base.process.TaskHands;

/** Speaks to the engine for this feature. */
@Component
class BarrierEngine implements BarrierProcess {

    private static final String ANSWER_TASK = "userTask_answerBarrier";
    private static final Map<String, Boolean> TIMERS_OF_TIERS = Map.of(
            "event_tierExpired", true,
            "event_boardPromiseBroken", true,
            "event_chairSilent", true,
            "event_tierHalfTime", false);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final TaskHands hands;

    BarrierEngine(RuntimeService runtime, TaskService tasks, ManagementService management, TaskHands hands) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.hands = hands;
    }

    @Override
    public void start(BarrierFacts barrier) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                barrier.ref(),
                Map.of(
                        BARRIER_REF.name(), barrier.ref(),
                        UNIT_ID.name(), UNIT_ID.stored(barrier.unitId()),
                        RAISER_ID.name(), RAISER_ID.stored(barrier.raiserId()),
                        SUBJECT_TITLE.name(), barrier.title(),
                        TIER.name(), 1));
    }

    @Override
    public void passOn(String ref, BarrierPart part, UUID from, UUID to) {
        switch (part) {
            case ANSWERER -> hands.pass(ref, BarrierVariables.RECEIVER_ID.name(), from, to);
            case CONFIRMER -> hands.pass(ref, BarrierVariables.CONFIRMER_ID.name(), from, to);
            case RISK_OWNER -> hands.pass(ref, BarrierVariables.RISK_OWNER_ID.name(), from, to);
            case REMOVER -> {} // the process waits for the message that it is done, whoever sends it
        }
    }

    @Override
    public void removalFinished(String ref) {
        correlate("RemovalFinished", ref, Map.of());
    }

    @Override
    public void decisionTaken(String ref, BoardOutcome outcome) {
        correlate("DecisionTaken", ref, Map.of(BOARD_OUTCOME.name(), outcome.name()));
    }

    @Override
    public void riskChanged(String ref, boolean mayBeLater) {
        correlate("RiskChanged", ref, Map.of(MAY_BE_LATER.name(), mayBeLater));
    }

    @Override
    public void chairActionLapsed(String ref) {
        correlate("ChairActionLapsed", ref, Map.of());
    }

    @Override
    public void withdraw(String ref) {
        correlate("Withdraw", ref, Map.of());
    }

    @Override
    public void moveTier(String ref, Instant answerBy, Instant remindAt) {
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(ref)
                .singleResult()
                .getId();
        for (Job timer :
                management.createJobQuery().processInstanceId(instance).timers().list()) {
            String event = management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(timer.getJobDefinitionId())
                    .singleResult()
                    .getActivityId();
            if (TIMERS_OF_TIERS.containsKey(event)) {
                boolean atTheEnd = Boolean.TRUE.equals(TIMERS_OF_TIERS.get(event));
                management.setJobDuedate(timer.getId(), Date.from(atTheEnd ? answerBy : remindAt));
            }
        }
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKeyIn(ANSWER_TASK, "userTask_chairsAction")
                .list()) {
            task.setDueDate(Date.from(answerBy));
            tasks.saveTask(task);
        }
    }

    private void correlate(String message, String ref, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(ref)
                .setVariables(variables)
                .correlate();
    }
}
