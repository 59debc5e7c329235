package org.throughline.board.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/board-meeting.bpmn")
class BoardMeetingModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage("board-item-decision");

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "MTG-2026-000003";
    private static final Map<String, Object> MEETING = Map.of(
            "meetingRef", REF,
            "chairId", "femi",
            "secretaryId", "grace",
            "unitId", "meridian",
            "subjectTitle", "Board of 16 December",
            "memberIds", "femi,jonas,ines",
            "itemRefs", "");

    private boolean quorate = true;
    private boolean quorumImpossible;

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("papersDue", Duration.ofDays(5));
        engine.promise("papersOut", Duration.ofDays(7));
        engine.promise("meetingStart", Duration.ofDays(3));
        engine.promise("quorumWait", Duration.ofMinutes(30));
        engine.beans(
                "nudgePresenters",
                "sendPapers",
                "openWrittenBallot",
                "holdBriefing",
                "markQuorumLost",
                "passToParentBoard",
                "closeMeeting",
                "cancelMeeting");
        engine.bean("assessQuorum", execution -> execution.setVariable("quorate", quorate));
        engine.bean("openItems", execution -> execution.setVariable("itemRefs", "ITM-1,ITM-2"));
        engine.bean("reconvene", execution -> execution.setVariable("quorumImpossible", quorumImpossible));
        engine.stub(itemThatIsDecided());
    }

    @Test
    void aMeetingGoesFromItsAgendaToApprovedMinutes() {
        ProcessInstance meeting = runtimeService().startProcessInstanceByKey("board-meeting", REF, MEETING);

        complete(task("userTask_buildAgenda", meeting));
        engine.pass(Duration.ofDays(7));
        for (Task declaration : declarations()) {
            complete(declaration);
        }
        engine.pass(Duration.ofDays(3));
        complete(task("userTask_recordAttendance", meeting));
        decide("ITM-1");
        decide("ITM-2");
        complete(task("userTask_writeMinutes", meeting));
        complete(task("userTask_approveMinutes", meeting), withVariables("minutesApproved", true));

        assertThat(meeting)
                .hasPassedInOrder(
                        "userTask_buildAgenda",
                        "event_papersOut",
                        "serviceTask_sendPapers",
                        "event_meetingStart",
                        "userTask_recordAttendance",
                        "businessRuleTask_quorum",
                        "serviceTask_openItems",
                        "end_itemsDecided",
                        "userTask_writeMinutes",
                        "userTask_approveMinutes",
                        "serviceTask_closeMeeting",
                        "end_minutesApproved")
                .isEnded();
    }

    @Test
    void anUrgentMeetingStartsByMessage() {
        ProcessInstance meeting = runtimeService().startProcessInstanceByMessage("UrgentMeeting", REF, MEETING);

        assertThat(task("userTask_buildAgenda", meeting))
                .isAssignedTo("grace")
                .hasCandidateGroupAssociated("BOARD_SECRETARY");
    }

    @Test
    void presentersAreNudgedWhenPapersAreDue() {
        ProcessInstance meeting = runtimeService().startProcessInstanceByKey("board-meeting", REF, MEETING);

        engine.pass(Duration.ofDays(5));

        assertThat(meeting).hasPassed("end_presentersNudged").isWaitingAtExactly("userTask_buildAgenda");
    }

    @Test
    void eachMemberDeclaresForThemselves() {
        startedBefore("serviceTask_sendPapers");

        Assertions.assertThat(declarations())
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("femi", "jonas", "ines");
    }

    @Test
    void theMeetingDoesNotWaitForMissingDeclarations() {
        ProcessInstance meeting = startedBefore("serviceTask_sendPapers");
        complete(declarations().get(0));

        engine.pass(Duration.ofDays(3));

        assertThat(meeting)
                .hasPassed("event_declarationsClosed")
                .isWaitingAtExactly("subProcess_hold", "userTask_recordAttendance");
    }

    @Test
    void itemsAreDecidedOneAfterTheOther() {
        ProcessInstance meeting = withAttendance();

        Assertions.assertThat(openItems()).containsExactly("ITM-1");
        decide("ITM-1");
        Assertions.assertThat(openItems()).containsExactly("ITM-2");
        assertThat(meeting).isWaitingAt("callActivity_decideItem");
    }

    @Test
    void anAcceptedDeputyMayCompleteTheQuorum() {
        ProcessInstance meeting = withoutQuorum();

        quorate = true;
        chairChooses(meeting, "ACCEPT_DEPUTY");

        assertThat(meeting).isWaitingAt("callActivity_decideItem");
    }

    @Test
    void afterHalfAnHourAttendanceIsTakenAgain() {
        ProcessInstance meeting = withoutQuorum();

        chairChooses(meeting, "WAIT");
        assertThat(meeting).isWaitingAt("event_quorumWaitOver");
        engine.pass(Duration.ofMinutes(30));

        assertThat(meeting).isWaitingAt("userTask_recordAttendance");
    }

    @Test
    void aBriefingDecidesNothing() {
        ProcessInstance meeting = withoutQuorum();

        chairChooses(meeting, "BRIEFING");

        assertThat(meeting)
                .hasPassed("end_briefingHeld")
                .hasNotPassed("serviceTask_openItems")
                .isWaitingAt("userTask_writeMinutes");
    }

    @Test
    void aWrittenBallotOpensTheItemsWithoutQuorum() {
        ProcessInstance meeting = withoutQuorum();

        chairChooses(meeting, "WRITTEN_BALLOT");

        assertThat(meeting).hasPassed("serviceTask_openWrittenBallot").isWaitingAt("callActivity_decideItem");
    }

    @Test
    void aReconvenedMeetingIsMinutedAndDecidesNothing() {
        ProcessInstance meeting = withoutQuorum();

        chairChooses(meeting, "RECONVENE");

        assertThat(meeting).hasPassed("end_reconvened").isWaitingAt("userTask_writeMinutes");
    }

    @Test
    void theSecondMeetingInARowWithoutQuorumGoesToTheParentBoard() {
        quorumImpossible = true;
        ProcessInstance meeting = withoutQuorum();

        chairChooses(meeting, "RECONVENE");

        assertThat(meeting)
                .hasPassed("event_quorumImpossible", "serviceTask_passToParentBoard")
                .isWaitingAt("userTask_writeMinutes");
    }

    @Test
    void quorumLostDuringTheMeetingIsMarkedAndTheMeetingGoesOn() {
        ProcessInstance meeting = withAttendance();

        correlate("QuorumLost");

        assertThat(meeting).hasPassed("end_quorumLossMarked").isWaitingAt("callActivity_decideItem");
    }

    @Test
    void minutesThatAreNotApprovedAreWrittenAgain() {
        ProcessInstance meeting = startedBefore("userTask_approveMinutes");

        complete(task("userTask_approveMinutes", meeting), withVariables("minutesApproved", false));

        assertThat(meeting).isWaitingAtExactly("userTask_writeMinutes");
    }

    @Test
    void aMeetingCanBeWithdrawnWhereverItWaits() {
        ProcessInstance meeting = withAttendance();

        correlate("Withdraw");

        assertThat(meeting).hasPassed("end_meetingCancelled").isEnded();
        Assertions.assertThat(openItems()).isEmpty();
    }

    private ProcessInstance startedBefore(String activity) {
        return runtimeService()
                .createProcessInstanceByKey("board-meeting")
                .businessKey(REF)
                .setVariables(MEETING)
                .startBeforeActivity(activity)
                .execute();
    }

    private ProcessInstance withAttendance() {
        ProcessInstance meeting = startedBefore("subProcess_hold");
        complete(task("userTask_recordAttendance", meeting));
        return meeting;
    }

    private ProcessInstance withoutQuorum() {
        quorate = false;
        ProcessInstance meeting = withAttendance();
        assertThat(task("userTask_quorumChoice", meeting))
                .isAssignedTo("femi")
                .hasCandidateGroupAssociated("BOARD_CHAIR");
        return meeting;
    }

    private static void chairChooses(ProcessInstance meeting, String choice) {
        complete(task("userTask_quorumChoice", meeting), withVariables("quorumChoice", choice));
    }

    private static List<Task> declarations() {
        return taskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_declareConflicts")
                .list();
    }

    private static List<String> openItems() {
        return runtimeService().createProcessInstanceQuery().processDefinitionKey("board-item-decision").list().stream()
                .map(ProcessInstance::getBusinessKey)
                .toList();
    }

    private static void decide(String item) {
        complete(taskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_decide")
                .processInstanceBusinessKey(item)
                .singleResult());
    }

    private static void correlate(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(REF)
                .correlate();
    }

    private static BpmnModelInstance itemThatIsDecided() {
        return Bpmn.createExecutableProcess("board-item-decision")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_decide")
                .endEvent()
                .done();
    }
}
