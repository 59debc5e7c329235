package org.throughline.critical.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/critical-event-review.bpmn")
class CriticalEventReviewModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "EVT-2026-000007";

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("hostReview", Duration.ofHours(24));
        engine.promise("afterActionReview", Duration.ofDays(14));
        engine.promise("supportPeople", Duration.ofHours(6));
        engine.beans(
                "noteLateReview", "tellSupportLate", "startContainment", "deepenEvent", "closeEvent", "withdrawEvent");
    }

    @Test
    void theHostReviewsAndTheGuardianSupportsAtTheSameTime() {
        ProcessInstance running = started();
        assertThat(running).isWaitingAtExactly("userTask_hostReview", "userTask_supportPeople");
        assertThat(task("userTask_hostReview", running))
                .isAssignedTo("carla")
                .hasCandidateGroupAssociated("TEAM_LEADER");
        assertThat(task("userTask_supportPeople", running)).isAssignedTo("gus").hasCandidateGroupAssociated("GUARDIAN");

        complete(task("userTask_hostReview", running), withVariables("goDeeper", false));
        assertThat(running)
                .hasPassed("serviceTask_startContainment")
                .isWaitingAtExactly("gateway_join", "userTask_supportPeople");
        complete(task("userTask_supportPeople", running));

        assertThat(running)
                .hasPassed("serviceTask_closeEvent", "end_eventReviewed")
                .hasNotPassed("serviceTask_deepenEvent", "serviceTask_noteLateReview")
                .isEnded();
    }

    @Test
    void whatGoesDeeperBecomesALearningCycle() {
        ProcessInstance running = started();
        complete(task("userTask_supportPeople", running));
        complete(task("userTask_hostReview", running), withVariables("goDeeper", true));

        assertThat(running)
                .hasPassedInOrder("serviceTask_startContainment", "serviceTask_deepenEvent", "serviceTask_closeEvent")
                .isEnded();
    }

    @Test
    void aReviewThatIsNotHeldWithin24HoursBecomesAnAfterActionReview() {
        ProcessInstance running = started();

        engine.pass(Duration.ofHours(24));

        assertThat(running)
                .hasPassed("event_hostReviewMissed", "serviceTask_noteLateReview")
                .isWaitingAt("userTask_afterActionReview");
        assertThat(task("userTask_afterActionReview", running)).isAssignedTo("carla");
        complete(task("userTask_afterActionReview", running), withVariables("goDeeper", false));
        complete(task("userTask_supportPeople", running));
        assertThat(running).hasPassed("end_eventReviewed").isEnded();
    }

    @Test
    void aReviewInTheLastSecondIsInTime() {
        ProcessInstance running = started();
        engine.pass(Duration.ofHours(24).minusSeconds(1));

        assertThat(running).isWaitingAt("userTask_hostReview").hasNotPassed("event_hostReviewMissed");
    }

    @Test
    void supportThatIsLateIsSaidAloudAndStillOwed() {
        ProcessInstance running = started();

        engine.pass(Duration.ofHours(6));

        assertThat(running)
                .hasPassed("event_supportLate", "serviceTask_tellSupportLate", "end_supportAskedFor")
                .isWaitingAtExactly("userTask_hostReview", "userTask_supportPeople");
    }

    @Test
    void containmentDoesNotWaitForTheReview() {
        ProcessInstance running = started();

        send("ContainmentAsked");
        send("ContainmentAsked");

        assertThat(running)
                .hasPassed("serviceTask_containAtOnce", "end_containmentStarted")
                .isWaitingAtExactly("userTask_hostReview", "userTask_supportPeople");
    }

    @Test
    void aWithdrawnEventAsksNobodyAnyMore() {
        ProcessInstance running = started();

        send("Withdraw");

        assertThat(running)
                .hasPassed("serviceTask_withdrawEvent", "end_eventWithdrawn")
                .isEnded();
    }

    private static void send(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(REF)
                .correlate();
    }

    private static ProcessInstance started() {
        return runtimeService()
                .createMessageCorrelation("CriticalEvent")
                .processInstanceBusinessKey(REF)
                .setVariables(Map.of(
                        "eventRef", REF,
                        "subjectTitle", "A pump stopped",
                        "unitId", "pick-a",
                        "leaderId", "carla",
                        "guardianId", "gus"))
                .correlateStartMessage();
    }
}
