package org.throughline.action.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = {"bpmn/action-ownership.bpmn", "bpmn/effectiveness-verification.bpmn"})
class ActionOwnershipModelTest extends ActionOnTrial {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage("effectiveness-verification");

    @Test
    void anActionGoesFromItsOfferToAProvenEffect() {
        ProcessInstance action = offered();

        assertThat(task("userTask_acceptAction", action))
                .isAssignedTo("ben")
                .hasCandidateGroupAssociated("TEAM_LEADER");
        answer(action, "userTask_acceptAction", "offerAnswer", "ACCEPT");
        answer(action, "userTask_planAction");
        assertThat(task("userTask_agreeVerification", action)).isAssignedTo("quinn");
        answer(action, "userTask_agreeVerification");
        answer(action, "userTask_doAction", "whatHappened", "DONE");
        assertThat(task("userTask_checkDelivered", action))
                .isAssignedTo("quinn")
                .hasCandidateGroupAssociated("VERIFIER");
        answer(action, "userTask_checkDelivered", "delivered", true);
        verdict("EFFECTIVE");

        assertThat(action)
                .hasPassedInOrder(
                        "subProcess_agreeOwner",
                        "subProcess_prepareAction",
                        "subProcess_doing",
                        "userTask_checkDelivered",
                        "callActivity_verifyEffect",
                        "end_actionEffective")
                .isEnded();
        Assertions.assertThat(engine.called()).containsExactly("finishAction");
    }

    @Test
    void aSmallThingIsJustDone() {
        ProcessInstance action = offered(Map.of("fastTrack", true));

        answer(action, "userTask_doAction", "whatHappened", "DONE");

        assertThat(action)
                .hasNotPassed("subProcess_agreeOwner", "subProcess_prepareAction", "userTask_checkDelivered")
                .hasPassed("end_justDone")
                .isEnded();
    }

    @Test
    void anActionThatWasWithdrawnAnywhereEnds() {
        ProcessInstance action = offered();

        correlate("Withdraw");

        assertThat(action)
                .hasPassed("serviceTask_cancelAction", "end_actionCalledOff")
                .isEnded();
    }

    /** Scenario E05: Wes never answers, nor does anybody else. */
    @Test
    void anOfferThatNobodyAnswersClimbsUntilItIsABarrier() {
        ProcessInstance action = offered();

        engine.pass(REMINDER);
        assertThat(action).hasPassed("serviceTask_remindOfOffer").isWaitingAt("userTask_acceptAction");
        engine.pass(REMINDER);
        assertThat(action).hasPassed("serviceTask_lapseOffer").isWaitingAt("userTask_reofferAction");
        assertThat(task("userTask_reofferAction", action)).isAssignedTo("carla");
        engine.pass(ANSWER);
        assertThat(task("userTask_reofferBySponsor", action))
                .isAssignedTo("erin")
                .hasCandidateGroupAssociated("SPONSOR");
        engine.pass(ANSWER);
        assertThat(action)
                .hasPassed("end_sponsorSilent", "serviceTask_reportNoOwner")
                .isWaitingAt("receiveTask_waitForOwner");

        correlate("BarrierLifted");
        assertThat(action).hasPassed("serviceTask_restartOffer").isWaitingAt("userTask_reofferAction");
        answer(action, "userTask_reofferAction", "reofferChoice", "OFFER");
        assertThat(action).isWaitingAt("userTask_acceptAction");
    }

    @Test
    void theSponsorMayAskSomebodyInsteadOfTheAccountable() {
        ProcessInstance action = startedBefore("subProcess_agreeOwner");
        answer(action, "userTask_acceptAction", "offerAnswer", "DECLINE");
        engine.pass(ANSWER);

        answer(action, "userTask_reofferBySponsor", "reofferChoice", "OFFER");

        assertThat(action).isWaitingAt("userTask_acceptAction");
    }

    @Test
    void afterTheLastOfferTheMissingOwnerIsABarrier() {
        reofferLeft = false;
        ProcessInstance action = startedBefore("subProcess_agreeOwner");

        answer(action, "userTask_acceptAction", "offerAnswer", "DECLINE");

        assertThat(action)
                .hasPassed("serviceTask_countReoffer", "end_offersUsedUp", "serviceTask_reportNoOwner")
                .isWaitingAt("receiveTask_waitForOwner");
    }

    @Test
    void anActionThatNobodyWantsMayBeWithdrawn() {
        ProcessInstance action = startedBefore("subProcess_agreeOwner");
        answer(action, "userTask_acceptAction", "offerAnswer", "DECLINE");

        answer(action, "userTask_reofferAction", "reofferChoice", "WITHDRAW");

        assertThat(action)
                .hasPassed("end_offerWithdrawn", "end_actionWithdrawn")
                .isEnded();
        Assertions.assertThat(engine.called()).endsWith("finishAction");
    }

    @Test
    void ownerAndAccountableAgreeOnADate() {
        ProcessInstance action = startedBefore("subProcess_agreeOwner");
        answer(action, "userTask_acceptAction", "offerAnswer", "COUNTER_DATE");
        answer(action, "userTask_settleDate", "dateAgreed", false);

        answer(action, "userTask_acceptAction", "offerAnswer", "COUNTER_DATE");
        answer(action, "userTask_settleDate", "dateAgreed", true);

        assertThat(action).isWaitingAt("userTask_planAction");
    }

    @Test
    void withoutAnAnswerTheOwnersDateStands() {
        ProcessInstance action = startedBefore("subProcess_agreeOwner");
        answer(action, "userTask_acceptAction", "offerAnswer", "COUNTER_DATE");

        engine.pass(ANSWER);

        assertThat(action).hasPassed("serviceTask_acceptCounterDate").isWaitingAt("userTask_planAction");
    }

    @Test
    void aLatePlanAndALateAgreementAreRemindedOf() {
        ProcessInstance action = startedBefore("subProcess_prepareAction");

        engine.pass(Duration.ofDays(10));
        assertThat(action).hasPassed("serviceTask_remindOfPlan").isWaitingAt("userTask_planAction");
        answer(action, "userTask_planAction");
        engine.pass(Duration.ofDays(10));

        assertThat(action).hasPassed("serviceTask_remindOfVerification").isWaitingAt("userTask_agreeVerification");
    }

    @Test
    void aTestIsTriedUntilItIsKept() {
        ProcessInstance action = tested();
        answer(action, "userTask_study", "pdsaAct", "ADAPT");
        answer(action, "userTask_predict");
        answer(action, "userTask_study", "pdsaAct", "ADOPT");

        assertThat(action).isWaitingAt("userTask_doAction");
    }

    @Test
    void aTestThatTeachesEnoughIsAGoodEnding() {
        ProcessInstance action = tested();

        answer(action, "userTask_study", "pdsaAct", "ABANDON");

        assertThat(action).hasPassed("end_testAbandoned", "end_testDropped").isEnded();
        Assertions.assertThat(engine.called()).containsExactly("finishAction");
    }

    private static ProcessInstance tested() {
        ProcessInstance action = startedBefore("subProcess_prepareAction");
        complete(task("userTask_planAction", action), Map.of("isTest", true));
        answer(action, "userTask_agreeVerification");
        answer(action, "userTask_predict");
        return action;
    }

    @Test
    void theOwnerSaysWhereTheWorkStands() {
        ProcessInstance action = startedBefore("subProcess_doing");

        answer(action, "userTask_doAction", "whatHappened", "PROGRESS");

        assertThat(action).isWaitingAt("userTask_doAction");
    }

    @Test
    void whatIsInTheWayStopsTheWorkUntilItIsGone() {
        ProcessInstance action = startedBefore("subProcess_doing");

        answer(action, "userTask_doAction", "whatHappened", "BLOCKED");
        assertThat(action).hasPassed("serviceTask_blockAction").isWaitingAt("receiveTask_waitUnblocked");
        correlate("BarrierLifted");

        assertThat(action).isWaitingAt("userTask_doAction");
    }

    @Test
    void aNewDateStartsTheRemindersAnew() {
        ProcessInstance action = startedBefore("subProcess_doing");
        engine.pass(FIVE_DAYS_LEFT.minusDays(1));

        answer(action, "userTask_doAction", "whatHappened", "NEW_DATE");
        assertThat(action).hasPassed("end_dateMoved").isWaitingAt("userTask_doAction");
        engine.pass(FIVE_DAYS_LEFT.minusDays(1));
        Assertions.assertThat(engine.called()).containsExactly("changeDueDate");
        engine.pass(Duration.ofDays(1));

        Assertions.assertThat(engine.called()).containsExactly("changeDueDate", "remindBeforeDue");
    }

    @Test
    void aDateThatMovesAgainNeedsAgreement() {
        dateNeedsApproval = true;
        ProcessInstance action = startedBefore("subProcess_doing");

        answer(action, "userTask_doAction", "whatHappened", "NEW_DATE");
        assertThat(task("userTask_approveDate", action)).isAssignedTo("carla");
        answer(action, "userTask_approveDate", "dateApproved", false);
        assertThat(action).hasNotPassed("end_dateMoved").isWaitingAt("userTask_doAction");
        answer(action, "userTask_doAction", "whatHappened", "NEW_DATE");
        answer(action, "userTask_approveDate", "dateApproved", true);

        assertThat(action).hasPassed("end_dateMoved").isWaitingAt("userTask_doAction");
    }

    @Test
    void anOwnerIsRemindedBeforeAndAfterTheDate() {
        startedBefore("subProcess_doing");

        engine.pass(FIVE_DAYS_LEFT);
        engine.pass(Duration.ofDays(4));
        Assertions.assertThat(engine.called()).containsExactly("remindBeforeDue", "remindBeforeDue");
        engine.pass(Duration.ofDays(1));
        engine.pass(Duration.ofDays(7));
        engine.pass(Duration.ofDays(7));

        Assertions.assertThat(engine.called().subList(2, 5)).containsOnly("remindOverdue");
    }

    @Test
    void anActionLongOverdueMayGetMoreTime() {
        ProcessInstance action = longOverdue();

        answer(action, "userTask_overdueReview", "overdueChoice", "EXTEND");

        assertThat(action).isWaitingAt("userTask_doAction");
    }

    @Test
    void anActionLongOverdueMayGetAnotherOwner() {
        ProcessInstance action = longOverdue();

        answer(action, "userTask_overdueReview", "overdueChoice", "REASSIGN");

        assertThat(action).hasPassed("serviceTask_restartOffer").isWaitingAt("userTask_reofferAction");
    }

    @Test
    void anActionLongOverdueMayBeCancelled() {
        ProcessInstance action = longOverdue();

        answer(action, "userTask_overdueReview", "overdueChoice", "CANCEL");

        assertThat(action).hasPassed("end_actionCancelled").isEnded();
    }

    @Test
    void anActionWhoseOwnerLeavesIsOfferedAgain() {
        ProcessInstance action = startedBefore("subProcess_doing");

        correlate("OwnerLeft");

        assertThat(action).hasPassed("serviceTask_restartOffer").isWaitingAt("userTask_reofferAction");
    }

    @Test
    void whatIsNotThereGoesBackToItsOwner() {
        ProcessInstance action = startedBefore("userTask_checkDelivered");

        answer(action, "userTask_checkDelivered", "delivered", false);

        assertThat(action).isWaitingAt("userTask_doAction");
    }

    @Test
    void anActionThatHelpedInPartMayBeMadeStronger() {
        ProcessInstance action = startedBefore("subProcess_checkEffect");
        verdict("PARTLY");

        assertThat(task("userTask_decideNext", action)).isAssignedTo("carla");
        answer(action, "userTask_decideNext", "nextStep", "STRENGTHEN");

        assertThat(action).hasPassed("end_strongerActionNeeded").isWaitingAt("userTask_planAction");
    }

    @Test
    void anActionWithoutEffectMayEnd() {
        ProcessInstance action = startedBefore("subProcess_checkEffect");
        verdict("NOT_EFFECTIVE");

        answer(action, "userTask_decideNext", "nextStep", "STOP");

        assertThat(action).hasPassed("end_nextStepDecided", "end_actionEnded").isEnded();
        Assertions.assertThat(engine.called()).containsExactly("finishAction");
    }

    @Test
    void anUnclearEffectIsLookedAtOnceMoreAndThenDecided() {
        mayExtend = true;
        ProcessInstance action = startedBefore("subProcess_checkEffect");
        verdict("INCONCLUSIVE");
        assertThat(action).hasPassed("serviceTask_extendOnce").isWaitingAt("callActivity_verifyEffect");

        mayExtend = false;
        verdict("INCONCLUSIVE");

        assertThat(action).isWaitingAt("userTask_decideNext");
    }

    private ProcessInstance longOverdue() {
        ProcessInstance action = startedBefore("subProcess_doing");
        engine.pass(OVERDUE_REVIEW);
        assertThat(action).isWaitingAt("userTask_overdueReview");
        assertThat(task("userTask_overdueReview", action)).isAssignedTo("carla");
        return action;
    }
}
