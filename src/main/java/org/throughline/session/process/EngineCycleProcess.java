package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.FACILITATOR_ID;
import static org.throughline.session.process.SessionVariables.FORMER_FACILITATOR_ID;
import static org.throughline.session.process.SessionVariables.SPONSOR_ID;
import static org.throughline.session.process.SessionVariables.SUBJECT_TITLE;
import static org.throughline.session.process.SessionVariables.UNIT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.throughline.base.process.TaskHands;
import org.throughline.session.CycleFacts;
import org.throughline.session.CycleProcess;

/** The processes `learning-cycle` and `session` on the engine; both carry the cycle's reference as business key. */
@Component
class EngineCycleProcess implements CycleProcess {

    private static final String RUN_SESSION = "userTask_runSession";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskHands hands;

    EngineCycleProcess(RuntimeService runtime, TaskService tasks, TaskHands hands) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.hands = hands;
    }

    @Override
    public void start(CycleFacts cycle) {
        runtime.startProcessInstanceByKey(
                SessionVariables.LEARNING_CYCLE,
                cycle.ref(),
                Map.of(
                        CYCLE_REF.name(), CYCLE_REF.stored(cycle.ref()),
                        UNIT_ID.name(), UNIT_ID.stored(cycle.unitId()),
                        SUBJECT_TITLE.name(), SUBJECT_TITLE.stored(cycle.title()),
                        SPONSOR_ID.name(), SPONSOR_ID.stored(cycle.sponsorship().sponsorId()),
                        FACILITATOR_ID.name(), FACILITATOR_ID.stored(cycle.facilitatorId())));
    }

    @Override
    public void withdraw(String cycleRef) {
        send("Withdraw", cycleRef);
    }

    @Override
    public void facilitatorReplaced(String cycleRef, UUID former, UUID next) {
        runtime.createMessageCorrelation("FacilitatorReplaced")
                .processInstanceBusinessKey(cycleRef)
                .setVariable(FACILITATOR_ID.name(), FACILITATOR_ID.stored(next))
                .setVariable(FORMER_FACILITATOR_ID.name(), FORMER_FACILITATOR_ID.stored(former))
                .correlateAll();
    }

    @Override
    public void sponsorReplaced(String cycleRef, UUID former, UUID next) {
        hands.pass(cycleRef, SPONSOR_ID.name(), former, next);
    }

    /** Gives open work of one person on the cycle to another, in the cycle's process and in the session that it called. */
    void handOver(String cycleRef, UUID former, UUID next) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(cycleRef)
                .active()
                .list()
                .forEach(instance ->
                        runtime.setVariable(instance.getId(), FACILITATOR_ID.name(), FACILITATOR_ID.stored(next)));
        on(cycleRef)
                .taskAssignee(former.toString())
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), next.toString()));
    }

    @Override
    public void sessionMoved(String cycleRef) {
        send("SessionMoved", cycleRef);
    }

    @Override
    public void sessionCancelled(String cycleRef) {
        send("SessionCancelled", cycleRef);
    }

    @Override
    public boolean sessionOpened(String cycleRef) {
        return send("SessionOpened", cycleRef)
                || on(cycleRef).taskDefinitionKey(RUN_SESSION).count() > 0;
    }

    @Override
    public void talkOver(String cycleRef) {
        Task run = on(cycleRef).taskDefinitionKey(RUN_SESSION).singleResult();
        if (run != null) {
            tasks.complete(run.getId());
        }
    }

    @Override
    public boolean sessionReopened(String cycleRef) {
        return send("SessionReopened", cycleRef);
    }

    @Override
    public void soakExitRequested(String cycleRef) {
        send("SoakExitRequested", cycleRef);
    }

    @Override
    public void urgentRisk(String cycleRef) {
        send("UrgentRisk", cycleRef);
    }

    @Override
    public void actionsFinal(String cycleRef) {
        send("ActionsFinal", cycleRef);
    }

    private TaskQuery on(String cycleRef) {
        return tasks.createTaskQuery().processInstanceBusinessKey(cycleRef);
    }

    private boolean send(String message, String cycleRef) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(cycleRef)
                .correlateAllWithResult()
                .isEmpty();
    }
}
