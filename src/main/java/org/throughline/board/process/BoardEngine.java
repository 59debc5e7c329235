package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_PROCESS;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import org.throughline.board.BoardProcess;
import org.throughline.board.MeetingSummary;

/** Speaks to the engine for this feature. */
@Component
class BoardEngine implements BoardProcess {

    private final RuntimeService runtime;

    BoardEngine(RuntimeService runtime) {
        this.runtime = runtime;
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
    public void quorumLost(String meetingRef) {
        correlate("QuorumLost", meetingRef);
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
