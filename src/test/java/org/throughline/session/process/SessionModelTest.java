package org.throughline.session.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/session.bpmn")
class SessionModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private boolean otherTeamInvited;

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("compact", Duration.ofDays(2));
        engine.promise("sessionReminder", Duration.ofDays(6));
        engine.promise("sessionStart", Duration.ofDays(7));
        engine.promise("sessionAutoPause", Duration.ofHours(6));
        engine.beans("prepareSession", "goWithoutCompact", "remindInvitees", "pauseSession");
        engine.bean("inviteParticipants", execution -> {
            execution.setVariable("needsCompact", otherTeamInvited);
            execution.setVariable("counterpartId", otherTeamInvited ? "leader-of-dock" : null);
        });
    }

    @Test
    void aSessionIsPlannedAnnouncedHeldAndClosed() {
        ProcessInstance session = planned();
        assertThat(session).isWaitingAt("event_sessionStart");

        engine.pass(Duration.ofDays(7));
        complete(task("userTask_runSession", session));
        complete(task("userTask_closeSession", session), withVariables("enoughPeople", true));

        assertThat(session)
                .hasPassedInOrder(
                        "serviceTask_prepareSession",
                        "userTask_planSession",
                        "serviceTask_inviteParticipants",
                        "event_sessionStart",
                        "userTask_runSession",
                        "userTask_closeSession",
                        "end_sessionHeld")
                .isEnded();
    }

    @Test
    void theFacilitatorPlansTheirSessionByAPromisedTime() {
        ProcessInstance session = started();
        assertThat(task("userTask_planSession", session))
                .isAssignedTo("facilitator-1")
                .hasCandidateGroupAssociated("FACILITATOR");
        Assertions.assertThat(task(session).getDueDate()).isNotNull();
    }

    @Test
    void theOtherTeamAnswersTheCompactBeforeTheWaitBegins() {
        otherTeamInvited = true;
        ProcessInstance session = planned();
        assertThat(task("userTask_answerCompact", session)).isAssignedTo("leader-of-dock");

        complete(task("userTask_answerCompact", session));

        assertThat(session).isWaitingAt("event_sessionStart").hasNotPassed("serviceTask_goWithoutCompact");
    }

    @Test
    void withoutAnAnswerTheSessionGoesOnWithoutCompact() {
        otherTeamInvited = true;
        ProcessInstance session = planned();

        engine.pass(Duration.ofDays(2));

        assertThat(session)
                .hasPassed("event_compactOverdue", "serviceTask_goWithoutCompact")
                .isWaitingAt("event_sessionStart");
    }

    @Test
    void invitedPeopleAreRemindedWhileTheWaitGoesOn() {
        ProcessInstance session = planned();

        engine.pass(Duration.ofDays(6));

        assertThat(session).hasPassed("end_inviteesReminded").isWaitingAt("event_sessionStart");
    }

    @Test
    void aMovedSessionWaitsForItsNewTime() {
        ProcessInstance session = planned();
        engine.pass(Duration.ofDays(5));

        correlate("SessionMoved");
        engine.pass(Duration.ofDays(5));

        assertThat(session).hasPassed("event_sessionMoved").isWaitingAt("event_sessionStart");
        engine.pass(Duration.ofDays(2));
        assertThat(session).isWaitingAt("userTask_runSession");
    }

    @Test
    void aSessionMayOpenBeforeItsTime() {
        ProcessInstance session = planned();

        correlate("SessionOpened");

        assertThat(session).hasPassed("event_sessionOpened").isWaitingAt("userTask_runSession");
    }

    @Test
    void aSessionThatIsLeftOpenPausesAndAsks() {
        ProcessInstance session = running();

        engine.pass(Duration.ofHours(6));

        assertThat(session)
                .hasPassed("event_runTooLong", "serviceTask_pauseSession")
                .isWaitingAtExactly("userTask_runSession");
    }

    @Test
    void theEndOfATalkCanBeTakenBackUntilItIsRecorded() {
        ProcessInstance session = running();
        complete(task("userTask_runSession", session));

        correlate("SessionReopened");

        assertThat(session).hasPassed("event_sessionReopened").isWaitingAtExactly("userTask_runSession");
        complete(task("userTask_runSession", session));
        assertThat(session).isWaitingAtExactly("userTask_closeSession");
    }

    @Test
    void aCancelledSessionGetsAReasonAndANewTime() {
        ProcessInstance session = planned();

        correlate("SessionCancelled");
        complete(task("userTask_explainCancellation", session), withVariables("timeLost", false));

        assertThat(session)
                .hasPassed("event_waitCancelled")
                .hasNotPassed("event_protectedTimeLost")
                .isWaitingAt("event_sessionStart");
    }

    @Test
    void theThirdCancellationInARowIsToldUpwards() {
        ProcessInstance session = running();

        correlate("SessionCancelled");
        complete(task("userTask_explainCancellation", session), withVariables("timeLost", true));

        assertThat(session)
                .hasPassed("event_runCancelled", "event_protectedTimeLost")
                .isWaitingAt("event_sessionStart");
    }

    @Test
    void aSessionWithTooFewPeopleEndsAsSuch() {
        ProcessInstance session = running();
        complete(task("userTask_runSession", session));

        complete(task("userTask_closeSession", session), withVariables("enoughPeople", false));

        assertThat(session).hasPassed("end_tooFewPeople").isEnded();
    }

    private ProcessInstance started() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "session",
                        "CYC-2026-000001",
                        withVariables(
                                "sessionKind", "LEARN",
                                "cycleRef", "CYC-2026-000001",
                                "facilitatorId", "facilitator-1",
                                "unitId", "unit-1",
                                "subjectTitle", "Peak waves"));
    }

    private ProcessInstance planned() {
        ProcessInstance session = started();
        complete(task("userTask_planSession", session));
        return session;
    }

    private ProcessInstance running() {
        ProcessInstance session = planned();
        engine.pass(Duration.ofDays(7));
        assertThat(session).isWaitingAt("userTask_runSession");
        return session;
    }

    private static void correlate(String message) {
        runtimeService().correlateMessage(message, "CYC-2026-000001");
    }
}
