package org.throughline.studio.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/process-change.bpmn")
class ProcessChangeModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final Deque<Boolean> live = new ArrayDeque<>();
    private final Deque<Boolean> healthy = new ArrayDeque<>();

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("reviewRelease", TWO_DAYS);
        engine.promise("agreeToEmergency", TWO_DAYS);
        engine.promise("reviewAfterwards", TWO_DAYS);
        engine.promise("confirmRelease", TWO_DAYS);
        engine.beans("returnRelease", "closeRelease", "takeBackRelease", "tellReleaseLate");
        engine.bean("bringReleaseLive", execution -> execution.setVariable("releaseLive", live.pop()));
        engine.bean("weighRelease", execution -> execution.setVariable("releaseHealthy", healthy.pop()));
    }

    @Test
    void whatIsApprovedGoesLiveAndIsConfirmed() {
        live.add(true);
        ProcessInstance release = submitted(false);
        assertThat(task("userTask_reviewRelease", release)).isNotAssigned().hasCandidateGroup("PROCESS_ADMIN");

        complete(task("userTask_reviewRelease", release), Map.of("releaseApproved", true));
        assertThat(release).hasPassed("serviceTask_goLive").isWaitingAtExactly("userTask_confirmRelease");
        complete(task("userTask_confirmRelease", release), Map.of("releaseStays", true));

        assertThat(release).hasPassed("serviceTask_closeRelease", "end_stays").isEnded();
    }

    @Test
    void whatIsRefusedComesBackAndIsNeverLive() {
        ProcessInstance release = submitted(false);

        complete(task("userTask_reviewRelease", release), Map.of("releaseApproved", false));

        assertThat(release)
                .hasPassed("serviceTask_returnRelease")
                .hasNotPassed("serviceTask_goLive")
                .isEnded();
    }

    @Test
    void whatTheGateRefusesAtTheLastMomentComesBack() {
        live.add(false);
        ProcessInstance release = submitted(false);

        complete(task("userTask_reviewRelease", release), Map.of("releaseApproved", true));

        assertThat(release)
                .hasPassed("serviceTask_returnRelease")
                .hasNotPassed("userTask_confirmRelease")
                .isEnded();
    }

    @Test
    void aLateReviewIsToldOnceAndStillWaits() {
        ProcessInstance release = submitted(false);

        engine.pass(TWO_DAYS.minusSeconds(1));
        assertThat(release).hasNotPassed("serviceTask_tellLate");
        engine.pass(Duration.ofSeconds(1));

        assertThat(release).hasPassed("serviceTask_tellLate").isWaitingAtExactly("userTask_reviewRelease");
    }

    @Test
    void nobodyConfirmsAHealthyOneAndItStays() {
        healthy.add(true);
        ProcessInstance release = live();

        engine.pass(TWO_DAYS.minusSeconds(1));
        assertThat(release).isWaitingAtExactly("userTask_confirmRelease");
        engine.pass(Duration.ofSeconds(1));

        assertThat(release).hasPassed("serviceTask_closeRelease", "end_stays").isEnded();
    }

    @Test
    void nobodyConfirmsAnUnhealthyOneAndItIsAskedAgainUntilSomebodyTakesItBack() {
        healthy.addAll(List.of(false, false));
        ProcessInstance release = live();

        engine.pass(TWO_DAYS);
        assertThat(release).hasPassed("serviceTask_weighRelease").isWaitingAtExactly("userTask_confirmRelease");
        engine.pass(TWO_DAYS);
        assertThat(release).isWaitingAtExactly("userTask_confirmRelease");
        complete(task("userTask_confirmRelease", release), Map.of("releaseStays", false));

        assertThat(release)
                .hasPassed("serviceTask_takeBackRelease", "end_takenBack")
                .hasNotPassed("serviceTask_closeRelease")
                .isEnded();
    }

    @Test
    void anEmergencyIsLiveWithASecondYesAndReviewedUntilSomebodyAnswers() {
        live.add(true);
        ProcessInstance release = submitted(true);
        engine.pass(TWO_DAYS);
        assertThat(release).isWaitingAtExactly("userTask_agreeToEmergency");
        complete(task("userTask_agreeToEmergency", release), Map.of("releaseApproved", true));
        assertThat(release).isWaitingAtExactly("userTask_reviewAfterwards");

        engine.pass(TWO_DAYS.plusDays(30));
        assertThat(release)
                .as("silence never ends it")
                .hasPassed("serviceTask_tellLate")
                .isWaitingAtExactly("userTask_reviewAfterwards");
        complete(task("userTask_reviewAfterwards", release), Map.of("releaseStays", true));

        assertThat(release).hasPassed("end_stays").isEnded();
    }

    @Test
    void itsAuthorTakesItOutOfTheReview() {
        ProcessInstance release = submitted(false);

        runtimeService()
                .createMessageCorrelation("Withdraw")
                .processInstanceBusinessKey(release.getBusinessKey())
                .correlateAll();

        assertThat(release)
                .hasPassed("end_releaseWithdrawn")
                .hasNotPassed("serviceTask_goLive")
                .isEnded();
    }

    private ProcessInstance live() {
        live.add(true);
        ProcessInstance release = submitted(false);
        complete(task("userTask_reviewRelease", release), Map.of("releaseApproved", true));
        return release;
    }

    private ProcessInstance submitted(boolean emergency) {
        return runtimeService()
                .createMessageCorrelation("ReleaseSubmitted")
                .processInstanceBusinessKey("REL-2026-000007")
                .setVariables(Map.of("releaseRef", "REL-2026-000007", "authorId", "sam", "emergency", emergency))
                .correlateStartMessage();
    }
}
