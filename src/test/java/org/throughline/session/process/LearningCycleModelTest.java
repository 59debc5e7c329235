package org.throughline.session.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/learning-cycle.bpmn")
class LearningCycleModelTest extends LearningCycleOnTrial {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage("session");

    @Test
    void aCycleGoesFromItsSponsorToItsClosing() {
        ProcessInstance cycle = runtimeService().startProcessInstanceByKey("learning-cycle", REF, CYCLE);

        complete(task("userTask_acceptSponsorship", cycle), withVariables("sponsorAccepts", true));
        sessionEnds("HELD");
        engine.pass(Duration.ofHours(18));
        sessionEnds("HELD");
        complete(task("userTask_settleAndChoose", cycle));
        complete(task("userTask_checkBack", cycle));
        complete(task("userTask_tellStory", cycle));
        complete(task("userTask_closeCycle", cycle));

        assertThat(cycle)
                .hasPassedInOrder(
                        "userTask_acceptSponsorship",
                        "callActivity_learn",
                        "businessRuleTask_soakRule",
                        "event_soakOver",
                        "callActivity_improve",
                        "userTask_settleAndChoose",
                        "serviceTask_agreeOptions",
                        "userTask_checkBack",
                        "userTask_tellStory",
                        "serviceTask_countOpenActions",
                        "userTask_closeCycle",
                        "end_cycleClosed")
                .isEnded();
    }

    @Test
    void aCycleMayBeAskedForByAnotherProcess() {
        ProcessInstance cycle = runtimeService().startProcessInstanceByMessage("CycleRequested", REF, CYCLE);

        assertThat(task("userTask_acceptSponsorship", cycle))
                .isAssignedTo("erin")
                .hasCandidateGroupAssociated("SPONSOR");
    }

    @Test
    void aSponsorWhoDoesNotAnswerIsReplacedByTheirManager() {
        ProcessInstance cycle = runtimeService().startProcessInstanceByKey("learning-cycle", REF, CYCLE);

        engine.pass(Duration.ofDays(2));

        assertThat(cycle).hasPassed("event_sponsorSilent").isWaitingAt("userTask_acceptSponsorship");
        assertThat(task(cycle)).isAssignedTo("manager-of-erin");
    }

    @Test
    void aSponsorWhoDeclinesIsReplacedByTheFacilitatorsChoice() {
        ProcessInstance cycle = runtimeService().startProcessInstanceByKey("learning-cycle", REF, CYCLE);

        complete(task("userTask_acceptSponsorship", cycle), withVariables("sponsorAccepts", false));
        assertThat(task("userTask_findSponsor", cycle)).isAssignedTo("asha");
        complete(
                task("userTask_findSponsor", cycle),
                withVariables("sponsorChoice", "NEW_SPONSOR", "sponsorId", "grace"));

        assertThat(cycle).isWaitingAt("userTask_acceptSponsorship");
        assertThat(task(cycle)).isAssignedTo("grace");
    }

    @Test
    void withoutASponsorTheCycleStops() {
        ProcessInstance cycle = runtimeService().startProcessInstanceByKey("learning-cycle", REF, CYCLE);

        complete(task("userTask_acceptSponsorship", cycle), withVariables("sponsorAccepts", false));
        complete(task("userTask_findSponsor", cycle), withVariables("sponsorChoice", "STOP"));

        assertThat(cycle)
                .hasPassed("event_noSponsor", "serviceTask_cancelCycle", "end_cycleStopped")
                .isEnded();
    }

    @ParameterizedTest
    @CsvSource({"subProcess_learn, end_learnSponsorTold", "subProcess_improve, end_improveSponsorTold"})
    void lostTimeIsToldToTheSponsorAndTheCycleGoesOn(String phase, String told) {
        ProcessInstance cycle = startedBefore(phase);

        sessionEnds("TIME_LOST");

        assertThat(cycle).hasPassed(told).isNotEnded();
        Assertions.assertThat(engine.called()).contains("tellSponsorTimeLost");
    }

    @ParameterizedTest
    @CsvSource({
        "subProcess_learn, userTask_replan, callActivity_learn",
        "subProcess_improve, userTask_replanImprove, callActivity_improve"
    })
    void tooFewPeopleMeansANewPlan(String phase, String replan, String session) {
        ProcessInstance cycle = startedBefore(phase);

        sessionEnds("TOO_FEW");
        complete(task(replan, cycle), withVariables("replanChoice", "REPLAN"));

        assertThat(cycle).isWaitingAt(session);
    }

    @ParameterizedTest
    @CsvSource({
        "subProcess_learn, userTask_replan, event_learnGivenUp",
        "subProcess_improve, userTask_replanImprove, event_improveGivenUp"
    })
    void tooFewPeopleMayStopTheCycle(String phase, String replan, String givenUp) {
        ProcessInstance cycle = startedBefore(phase);

        sessionEnds("TOO_FEW");
        complete(task(replan, cycle), withVariables("replanChoice", "STOP"));

        assertThat(cycle).hasPassed(givenUp, "end_cycleStopped").isEnded();
    }

    @Test
    void everybodyIsNudgedOnceDuringSoak() {
        ProcessInstance cycle = startedBefore("subProcess_soak");

        engine.pass(Duration.ofHours(9));

        assertThat(cycle).hasPassed("end_soakNudged").isWaitingAt("event_soakOver");
        engine.pass(Duration.ofHours(1));
        Assertions.assertThat(engine.called()).containsOnlyOnce("nudgeSoak");
    }

    @Test
    void aReasonEndsSoakEarly() {
        ProcessInstance cycle = startedBefore("subProcess_soak");

        correlate("SoakExitRequested");
        complete(task("userTask_justifyExit", cycle), withVariables("exitConfirmed", true));

        assertThat(cycle)
                .hasPassed("serviceTask_endSoakEarly", "event_soakEnded")
                .isWaitingAt("callActivity_improve");
    }

    @Test
    void anExitThatIsNotConfirmedKeepsSoak() {
        ProcessInstance cycle = startedBefore("subProcess_soak");

        correlate("SoakExitRequested");
        complete(task("userTask_justifyExit", cycle), withVariables("exitConfirmed", false));

        assertThat(cycle).hasPassed("end_soakKept").isWaitingAtExactly("subProcess_soak", "event_soakOver");
    }

    @Test
    void anUnansweredExitRequestDoesNotHoldSoakOpen() {
        ProcessInstance cycle = startedBefore("subProcess_soak");
        correlate("SoakExitRequested");

        engine.pass(Duration.ofHours(18));

        assertThat(cycle).isWaitingAtExactly("subProcess_improve", "callActivity_improve");
    }

    @Test
    void anUrgentRiskIsContainedWithoutEndingSoak() {
        ProcessInstance cycle = startedBefore("subProcess_soak");

        correlate("UrgentRisk");
        correlate("UrgentRisk");

        assertThat(cycle).hasPassed("end_urgentRiskReported").isWaitingAt("event_soakOver");
        Assertions.assertThat(engine.called()).containsExactly("reportUrgentRisk", "reportUrgentRisk");
    }

    @Test
    void aSetOfOnlyWeakerActionsNeedsAReason() {
        onlyWeaker = true;
        ProcessInstance cycle = startedBefore("subProcess_choose");
        complete(task("userTask_settleAndChoose", cycle));

        complete(task("userTask_confirmWeaker", cycle));

        assertThat(cycle).hasPassed("serviceTask_decideRight").isWaitingAt("userTask_checkBack");
    }

    @Test
    void optionsAboveTheTeamsLimitNeedTheSponsor() {
        ProcessInstance cycle = waitingForApproval();

        complete(task("userTask_approveOptions", cycle), withVariables("approval", "APPROVE"));

        assertThat(cycle).hasPassed("serviceTask_agreeOptions").isWaitingAt("userTask_checkBack");
    }

    @Test
    void returnedOptionsAreSettledAgain() {
        ProcessInstance cycle = waitingForApproval();

        complete(task("userTask_approveOptions", cycle), withVariables("approval", "RETURN"));

        assertThat(cycle).hasNotPassed("serviceTask_agreeOptions").isWaitingAt("userTask_settleAndChoose");
    }

    @Test
    void rejectedOptionsAreStillToldToThoseWhoSpoke() {
        ProcessInstance cycle = waitingForApproval();

        complete(task("userTask_approveOptions", cycle), withVariables("approval", "REJECT"));

        assertThat(cycle).hasNotPassed("serviceTask_agreeOptions").isWaitingAt("userTask_checkBack");
    }

    @Test
    void aSponsorWhoDoesNotApproveInTimeIsReplacedByTheirManager() {
        engine.promise("approveOptions", Duration.ofDays(3));
        ProcessInstance cycle = waitingForApproval();

        engine.pass(Duration.ofDays(3));

        assertThat(cycle).hasPassed("event_approverSilent").isWaitingAt("userTask_approveOptions");
        assertThat(task(cycle)).isAssignedTo("manager-of-erin");
    }

    @Test
    void aCycleGoesOnMarkedWhenNobodyChecksBack() {
        engine.promise("checkBack", Duration.ofDays(5));
        ProcessInstance cycle = startedBefore("subProcess_tell");

        engine.pass(Duration.ofDays(5));

        assertThat(cycle)
                .hasPassed("serviceTask_markNotCheckedBack")
                .isWaitingAtExactly("subProcess_tell", "userTask_tellStory");
    }

    @Test
    void aLateStoryIsNudgedAndStillAwaited() {
        engine.promise("tellStory", Duration.ofDays(10));
        ProcessInstance cycle = startedBefore("userTask_tellStory");

        engine.pass(Duration.ofDays(10));

        assertThat(cycle).hasPassed("end_storyNudged").isWaitingAtExactly("subProcess_tell", "userTask_tellStory");
    }

    @Test
    void theCycleWaitsUntilItsLastActionIsFinal() {
        actionsOpen = true;
        ProcessInstance cycle = startedBefore("subProcess_followActions");
        assertThat(cycle).isWaitingAt("receiveTask_actionsFinal");

        correlate("ActionsFinal");

        assertThat(cycle).isWaitingAt("userTask_closeCycle");
    }

    @Test
    void anAdviserLooksAtActionsThatStayOpen() {
        actionsOpen = true;
        ProcessInstance cycle = startedBefore("subProcess_followActions");

        engine.pass(Duration.ofDays(180));
        assertThat(task("userTask_adviserReview", cycle)).hasCandidateGroupAssociated("IMPROVEMENT_ADVISER");
        complete(task("userTask_adviserReview", cycle), withVariables("adviserChoice", "WAIT"));
        assertThat(cycle).isWaitingAt("receiveTask_actionsFinal");

        engine.pass(Duration.ofDays(180));
        complete(task("userTask_adviserReview", cycle), withVariables("adviserChoice", "CLOSE"));
        assertThat(cycle).isWaitingAt("userTask_closeCycle");
    }

    @Test
    void aCycleCanBeWithdrawnWhereverItWaits() {
        ProcessInstance cycle = startedBefore("subProcess_learn");

        correlate("Withdraw");

        assertThat(cycle).hasPassed("end_cycleWithdrawn").isEnded();
        Assertions.assertThat(taskService().createTaskQuery().count()).isZero();
        Assertions.assertThat(engine.called()).containsExactly("cancelCycle");
    }

    @Test
    void aReplacedFacilitatorHandsOverWithoutStoppingTheCycle() {
        ProcessInstance cycle = startedBefore("subProcess_choose");

        correlate("FacilitatorReplaced");

        assertThat(cycle).hasPassed("end_facilitationHandedOver").isWaitingAt("userTask_settleAndChoose");
    }

    @Test
    void aCycleWithoutProgressIsOfferedSupport() {
        engine.promise("noProgress", Duration.ofDays(30));
        ProcessInstance cycle = startedBefore("subProcess_choose");

        engine.pass(Duration.ofDays(30));

        assertThat(cycle).hasPassed("end_supportOffered").isWaitingAt("userTask_settleAndChoose");
    }
}
