package org.throughline.barrier.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/barrier-escalation.bpmn")
class BarrierEscalationModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "BAR-2026-000037";
    private static final Duration TIER = Duration.ofDays(2);
    private static final Map<Integer, String> RECEIVERS = Map.of(1, "carla", 2, "dmitri", 3, "erin");
    private static final Map<Integer, String> ROLES =
            Map.of(1, "TEAM_LEADER", 2, "SITE_MANAGER", 3, "DIVISION_DIRECTOR");

    private String lastKind = "BOARD";

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("tierAnswer", TIER);
        engine.promise("tierReminder", TIER.dividedBy(2));
        engine.promise("objection", TIER);
        engine.promise("confirmRemoved", TIER);
        engine.promise("riskReview", Duration.ofDays(90));
        engine.beans(
                "computeLadder",
                "recomputeLadder",
                "remindReceiver",
                "returnBarrier",
                "startRemoval",
                "markRemoved",
                "submitToBoard",
                "expireBoardPromise",
                "tellParentBoard",
                "recordChairsAction",
                "rejectBarrier",
                "withdrawBarrier",
                "escalateLapsedAction");
        engine.bean("openTier", this::openTier);
        engine.bean("expireTier", BarrierEscalationModelTest::up);
        engine.bean("passUpBarrier", BarrierEscalationModelTest::up);
        engine.bean("raiseAgain", execution -> execution.setVariable("tier", 1));
        engine.bean("askRaiser", execution -> confirmer(execution, "carla", "TEAM_LEADER"));
        engine.bean("escalateConfirmation", execution -> confirmer(execution, "dmitri", "SITE_MANAGER"));
        engine.bean("acceptRisk", execution -> execution.setVariable("riskOwnerId", "hana"));
    }

    @Test
    void aBarrierThatItsTierRemovesIsGoneWhenTheRaiserSaysSo() {
        ProcessInstance barrier = raised();

        assertThat(task("userTask_answerBarrier", barrier))
                .isAssignedTo("carla")
                .hasCandidateGroupAssociated("TEAM_LEADER");
        answer(barrier, "ACCEPT");
        assertThat(barrier).isWaitingAt("receiveTask_removalFinished");
        correlate("RemovalFinished");
        confirm(barrier, true);

        assertThat(barrier)
                .hasPassedInOrder(
                        "serviceTask_computeLadder",
                        "serviceTask_openTier",
                        "userTask_answerBarrier",
                        "serviceTask_startRemoval",
                        "userTask_confirmRemoved",
                        "serviceTask_markRemoved",
                        "end_barrierRemoved")
                .isEnded();
    }

    /** Scenario E04: nobody answers, up to the board. */
    @Test
    void silencePassesABarrierUpToTheBoard() {
        ProcessInstance barrier = raised();

        for (String receiver : List.of("carla", "dmitri", "erin")) {
            assertThat(task("userTask_answerBarrier", barrier)).isAssignedTo(receiver);
            engine.pass(TIER.dividedBy(2));
            assertThat(task("userTask_answerBarrier", barrier)).isAssignedTo(receiver);
            engine.pass(TIER.dividedBy(2));
        }
        assertThat(barrier).hasPassed("serviceTask_submitToBoard").isWaitingAt("receiveTask_boardDecision");
        Assertions.assertThat(engine.called())
                .filteredOn("remindReceiver"::equals)
                .hasSize(3);
        engine.pass(TIER);
        assertThat(barrier).hasPassed("serviceTask_expireBoardPromise");

        decided("APPROVED");
        assertThat(barrier).hasPassed("serviceTask_startRemoval").isWaitingAt("receiveTask_removalFinished");
    }

    @Test
    void aReceiverMayPassABarrierUp() {
        ProcessInstance barrier = raised();

        answer(barrier, "PASS_UP");

        assertThat(task("userTask_answerBarrier", barrier)).isAssignedTo("dmitri");
    }

    @Test
    void aBarrierSaidToBeGoneThatIsStillThereClimbs() {
        ProcessInstance barrier = raised();

        answer(barrier, "SOLVE");
        confirm(barrier, false);

        assertThat(barrier).hasPassed("serviceTask_passUpAgain").isWaitingAt("userTask_answerBarrier");
        assertThat(task("userTask_answerBarrier", barrier)).isAssignedTo("dmitri");
    }

    @Test
    void aRaiserWhoDoesNotConfirmIsReplaced() {
        ProcessInstance barrier = raised();
        answer(barrier, "SOLVE");
        assertThat(task("userTask_confirmRemoved", barrier)).isAssignedTo("carla");

        engine.pass(TIER);

        assertThat(task("userTask_confirmRemoved", barrier))
                .isAssignedTo("dmitri")
                .hasCandidateGroupAssociated("SITE_MANAGER");
    }

    @Test
    void aRaiserMayObjectOnce() {
        ProcessInstance barrier = raised();
        returned(barrier, true);

        complete(task("userTask_objectOrAgree", barrier), withVariables("objects", true));
        assertThat(task("userTask_answerBarrier", barrier)).isAssignedTo("dmitri");
        returned(barrier, false);

        assertThat(barrier)
                .hasPassed("serviceTask_returnBarrier", "end_barrierReturned")
                .isEnded();
    }

    @Test
    void aRaiserMayTakeTheAnswer() {
        ProcessInstance barrier = raised();
        returned(barrier, true);

        complete(task("userTask_objectOrAgree", barrier), withVariables("objects", false));

        assertThat(barrier).hasPassed("end_barrierReturned").isEnded();
    }

    @Test
    void silenceAfterAReturnIsAgreement() {
        ProcessInstance barrier = raised();
        returned(barrier, true);

        engine.pass(TIER);

        assertThat(barrier)
                .hasPassed("event_noObjection", "end_barrierReturned")
                .isEnded();
    }

    @Test
    void theBoardMayReject() {
        ProcessInstance barrier = beforeTheBoard();

        decided("REJECTED");

        assertThat(barrier)
                .hasPassed("serviceTask_rejectBarrier", "end_barrierRejected")
                .isEnded();
    }

    @Test
    void whatCannotWaitIsTheChairsToDecide() {
        lastKind = "CHAIR";
        ProcessInstance barrier = beforeTheBoard();

        assertThat(task("userTask_chairsAction", barrier)).hasCandidateGroupAssociated("BOARD_CHAIR");
        engine.pass(TIER);
        assertThat(barrier).hasPassed("serviceTask_tellParentBoard").isWaitingAt("userTask_chairsAction");
        complete(task("userTask_chairsAction", barrier), withVariables("boardOutcome", "APPROVED"));
        correlate("ChairActionLapsed");

        assertThat(barrier)
                .hasPassed("serviceTask_recordChairsAction", "serviceTask_escalateLapsedAction")
                .isWaitingAt("receiveTask_removalFinished");
    }

    @Test
    void anAcceptedRiskIsLookedAtUntilItIsGone() {
        ProcessInstance barrier = beforeTheBoard();
        decided("RISK_ACCEPTED");

        reviewed(barrier, "STILL_ACCEPTED");
        reviewed(barrier, "GONE");

        assertThat(barrier)
                .hasPassed("serviceTask_markRemoved", "end_barrierRemoved")
                .isEnded();
    }

    @Test
    void anAcceptedRiskThatGrowsClimbsAgain() {
        ProcessInstance barrier = beforeTheBoard();
        decided("RISK_ACCEPTED");

        reviewed(barrier, "RAISE_AGAIN");

        assertThat(barrier).hasPassed("serviceTask_raiseAgain").isWaitingAt("userTask_answerBarrier");
        assertThat(task("userTask_answerBarrier", barrier)).isAssignedTo("carla");
    }

    @Test
    void aChangedRiskComputesTheLadderAgain() {
        ProcessInstance barrier = raised();

        correlate("RiskChanged");

        assertThat(barrier).hasPassed("serviceTask_recomputeLadder").isWaitingAt("userTask_answerBarrier");
    }

    @Test
    void aBarrierMayBeWithdrawn() {
        ProcessInstance barrier = raised();

        correlate("Withdraw");

        assertThat(barrier)
                .hasPassed("serviceTask_withdrawBarrier", "end_barrierWithdrawn")
                .isEnded();
    }

    private static ProcessInstance raised() {
        return started(1);
    }

    private static ProcessInstance beforeTheBoard() {
        return started(4);
    }

    private static ProcessInstance started(int tier) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "barrierRef", REF, "raiserId", "carla", "unitId", "pick-a", "subjectTitle", "One runner per wave"));
        variables.put("tier", tier);
        return runtimeService().startProcessInstanceByKey("barrier-escalation", REF, variables);
    }

    private void openTier(DelegateExecution execution) {
        int tier = (Integer) execution.getVariable("tier");
        execution.setVariable("tierKind", tier < 4 ? "ANSWER" : lastKind);
        execution.setVariable("receiverId", RECEIVERS.get(tier));
        execution.setVariable("receiverRole", ROLES.get(tier));
    }

    private static void up(DelegateExecution execution) {
        execution.setVariable("tier", (Integer) execution.getVariable("tier") + 1);
    }

    private static void confirmer(DelegateExecution execution, String person, String role) {
        execution.setVariable("confirmerId", person);
        execution.setVariable("confirmerRole", role);
    }

    private static void answer(ProcessInstance barrier, String answer) {
        complete(task("userTask_answerBarrier", barrier), withVariables("answer", answer));
    }

    private static void returned(ProcessInstance barrier, boolean mayObject) {
        complete(task("userTask_answerBarrier", barrier), withVariables("answer", "RETURN", "mayObject", mayObject));
    }

    private static void confirm(ProcessInstance barrier, boolean gone) {
        complete(task("userTask_confirmRemoved", barrier), withVariables("reallyGone", gone));
    }

    private static void decided(String outcome) {
        runtimeService()
                .createMessageCorrelation("DecisionTaken")
                .processInstanceBusinessKey(REF)
                .setVariable("boardOutcome", outcome)
                .correlate();
    }

    private void reviewed(ProcessInstance barrier, String review) {
        engine.pass(Duration.ofDays(90));
        assertThat(task("userTask_reviewRisk", barrier)).isAssignedTo("hana");
        complete(task("userTask_reviewRisk", barrier), withVariables("riskReview", review));
    }

    private static void correlate(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(REF)
                .correlate();
    }
}
