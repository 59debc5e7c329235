package org.throughline.help.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/support-request.bpmn")
class SupportRequestModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "SUP-2026-000007";
    private static final Duration ONE = Duration.ofDays(1);
    private static final Duration TWO = Duration.ofDays(2);
    private static final Duration FIVE = Duration.ofDays(5);

    private final Deque<String> heads = new ArrayDeque<>();
    private final Deque<Boolean> onceMore = new ArrayDeque<>();

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("takeRequest", ONE);
        engine.promise("answerRequest", TWO);
        engine.promise("answerAsHead", TWO);
        engine.promise("sayIfHelped", FIVE);
        engine.beans("closeUnsaidSupportRequest", "withdrawSupportRequest");
        engine.bean("passUpSupportRequest", execution -> execution.setVariable("headId", heads.poll()));
        engine.bean("askOnceMore", execution -> execution.setVariable("askedOnceMore", onceMore.pop()));
    }

    @Test
    void anAdviserTakesItAnswersAndItHelps() {
        ProcessInstance running = asked();
        assertThat(task("userTask_takeRequest", running))
                .isNotAssigned()
                .hasCandidateGroupAssociated("IMPROVEMENT_ADVISER")
                .hasCandidateGroupAssociated("COACH");
        complete(task("userTask_takeRequest", running), Map.of("takerId", "ada"));
        assertThat(task("userTask_answerRequest", running)).isAssignedTo("ada");
        complete(task("userTask_answerRequest", running));
        assertThat(task("userTask_sayIfHelped", running)).isAssignedTo("tom");

        complete(task("userTask_sayIfHelped", running), Map.of("helped", true, "answeredOnceMore", false));

        assertThat(running)
                .hasPassed("end_helped")
                .hasNotPassed("serviceTask_passUp")
                .isEnded();
    }

    @Test
    void whatNobodyTakesIsPassedUpAtTheInstantAndNotBefore() {
        heads.add("quinn");
        ProcessInstance running = asked();

        engine.pass(ONE.minusSeconds(1));
        assertThat(running).isWaitingAtExactly("userTask_takeRequest");
        engine.pass(Duration.ofSeconds(1));

        assertThat(running).hasPassed("event_nobodyTook").isWaitingAtExactly("userTask_answerAsHead");
        assertThat(task("userTask_answerAsHead", running)).isAssignedTo("quinn");
    }

    @Test
    void whatIsTakenAndNotAnsweredIsPassedUpAndNeverEndsSilently() {
        heads.add("quinn");
        heads.add("femi");
        ProcessInstance running = asked();
        complete(task("userTask_takeRequest", running), Map.of("takerId", "ada"));

        engine.pass(TWO);
        assertThat(task("userTask_answerAsHead", running)).isAssignedTo("quinn");
        engine.pass(TWO);
        assertThat(running).hasPassed("event_headSilent");
        assertThat(task("userTask_answerAsHead", running)).isAssignedTo("femi");
        engine.pass(TWO);
        assertThat(task("userTask_answerAsHead", running))
                .isNotAssigned()
                .hasCandidateGroupAssociated("SPONSOR")
                .hasCandidateGroupAssociated("PROCESS_ADMIN");
        engine.pass(TWO);
        assertThat(running).as("again and again").isWaitingAtExactly("userTask_answerAsHead");

        complete(task("userTask_answerAsHead", running));
        assertThat(running).isWaitingAtExactly("userTask_sayIfHelped");
    }

    @Test
    void notQuiteGoesToTheHeadOnceAndThenItEndsHonestly() {
        heads.add("quinn");
        ProcessInstance running = answered();

        complete(task("userTask_sayIfHelped", running), Map.of("helped", false, "answeredOnceMore", true));
        assertThat(task("userTask_answerAsHead", running)).isAssignedTo("quinn");
        complete(task("userTask_answerAsHead", running));
        complete(task("userTask_sayIfHelped", running), Map.of("helped", false, "answeredOnceMore", false));

        assertThat(running)
                .hasPassed("end_notHelped")
                .hasNotPassed("end_helped")
                .isEnded();
    }

    @Test
    void silenceIsAskedOnceMoreAndIsNeverAYes() {
        onceMore.addAll(List.of(true, false));
        ProcessInstance running = answered();

        engine.pass(FIVE);
        assertThat(running).isWaitingAtExactly("userTask_sayIfHelped");
        engine.pass(FIVE);

        assertThat(running)
                .hasPassed("serviceTask_closeUnsaid", "end_neverSaid")
                .hasNotPassed("end_helped")
                .isEnded();
    }

    @Test
    void whoeverAskedMayTakeItBack() {
        ProcessInstance running = asked();

        runtimeService()
                .createMessageCorrelation("Withdraw")
                .processInstanceBusinessKey(REF)
                .correlate();

        assertThat(running)
                .hasPassed("serviceTask_withdrawSupportRequest", "end_requestWithdrawn")
                .isEnded();
    }

    private static ProcessInstance answered() {
        ProcessInstance running = asked();
        complete(task("userTask_takeRequest", running), Map.of("takerId", "ada"));
        complete(task("userTask_answerRequest", running));
        return running;
    }

    private static ProcessInstance asked() {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("requestRef", REF);
        variables.put("askerId", "tom");
        variables.put("takerId", null);
        variables.put("headId", null);
        variables.put("unitId", "pick-a");
        variables.put("subjectTitle", "Pick A");
        return runtimeService()
                .createMessageCorrelation("HelpAsked")
                .processInstanceBusinessKey(REF)
                .setVariables(variables)
                .correlateStartMessage();
    }
}
