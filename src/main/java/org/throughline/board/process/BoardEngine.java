package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.CHAIRS_ACTION_PROCESS;
import static org.throughline.board.process.BoardVariables.DECISION_REF;
import static org.throughline.board.process.BoardVariables.ITEM_REF;
import static org.throughline.board.process.BoardVariables.MEETING_PROCESS;
import static org.throughline.board.process.BoardVariables.MEETING_REF;
import static org.throughline.board.process.BoardVariables.REVIEW_PROCESS;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.board.BoardProcess;
import org.throughline.board.DecisionSummary;
import org.throughline.board.ItemSummary;
import org.throughline.board.MeetingSummary;

/** Speaks to the engine for this feature. */
@Component
class BoardEngine implements BoardProcess {

    private static final String VOTE_TASK = "userTask_vote";

    private final RuntimeService runtime;
    private final TaskService tasks;

    BoardEngine(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(MeetingSummary meeting, Map<String, String> people) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("meetingRef", meeting.ref());
        variables.put("unitId", meeting.unitId().toString());
        variables.put("subjectTitle", meeting.title());
        variables.put("chairId", people.get("chairId"));
        variables.put("secretaryId", people.get("secretaryId"));
        variables.put("memberIds", "");
        variables.put("itemRefs", "");
        if (meeting.urgent()) {
            runtime.createMessageCorrelation("UrgentMeeting")
                    .processInstanceBusinessKey(meeting.ref())
                    .setVariables(variables)
                    .correlateStartMessage();
        } else {
            runtime.startProcessInstanceByKey(MEETING_PROCESS, meeting.ref(), variables);
        }
    }

    @Override
    public void askChair(ItemSummary item, MeetingSummary meeting, @Nullable UUID chairId) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(ITEM_REF.name(), item.ref());
        variables.put(MEETING_REF.name(), meeting.ref());
        variables.put("unitId", meeting.unitId().toString());
        variables.put("subjectTitle", item.title());
        variables.put("chairId", chairId == null ? null : chairId.toString());
        runtime.startProcessInstanceByKey(CHAIRS_ACTION_PROCESS, item.ref(), variables);
    }

    @Override
    public void review(DecisionSummary decision, UUID unitId) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(DECISION_REF.name(), decision.ref());
        variables.put("unitId", unitId.toString());
        variables.put("subjectTitle", decision.title());
        runtime.startProcessInstanceByKey(REVIEW_PROCESS, decision.ref(), variables);
    }

    @Override
    public void reviewCalledOff(String decisionRef) {
        correlate("Withdraw", decisionRef);
    }

    @Override
    public void chairReleased(String itemRef) {
        correlate("Withdraw", itemRef);
    }

    @Override
    public void quorumLost(String meetingRef) {
        correlate("QuorumLost", meetingRef);
    }

    @Override
    public void voted(String itemRef, UUID memberId) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(itemRef)
                .taskDefinitionKey(VOTE_TASK)
                .taskAssignee(memberId.toString())
                .list()
                .forEach(task -> tasks.complete(task.getId()));
    }

    @Override
    public void voteClosed(String itemRef) {
        correlate("VoteClosed", itemRef);
    }

    @Override
    public void withdraw(String meetingRef) {
        correlate("Withdraw", meetingRef);
    }

    /** Nothing happens when nobody waits for the message: everybody has voted, or the meeting is over. */
    private void correlate(String message, String businessKey) {
        Execution waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(businessKey)
                .messageEventSubscriptionName(message)
                .singleResult();
        if (waiting != null) {
            runtime.messageEventReceived(message, waiting.getId());
        }
    }
}
