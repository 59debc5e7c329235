package org.throughline.help.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.Duration;
import java.util.HashMap;
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

@Deployment(resources = "bpmn/unit-support-offer.bpmn")
class UnitSupportOfferModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "SOF-2026-000007";
    private static final Duration FIVE = Duration.ofDays(5);

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("answerOffer", FIVE);
        engine.promise("arrangeSupport", FIVE);
        engine.beans("lapseSupportOffer", "callOffSupportOffer");
        engine.bean("passUpSupportOffer", execution -> execution.setVariable("arrangerId", "quinn"));
    }

    @Test
    void whatTheLeaderTakesIsArranged() {
        ProcessInstance running = offered();
        assertThat(task("userTask_answerOffer", running)).hasCandidateGroupAssociated("TEAM_LEADER");
        complete(task("userTask_answerOffer", running), Map.of("offerTaken", true));

        assertThat(task("userTask_arrangeSupport", running))
                .isNotAssigned()
                .hasCandidateGroupAssociated("IMPROVEMENT_ADVISER");
        complete(task("userTask_arrangeSupport", running));

        assertThat(running).hasPassed("end_supportArranged").isEnded();
    }

    @Test
    void whatIsTakenAndNotArrangedIsPassedUp() {
        ProcessInstance running = offered();
        complete(task("userTask_answerOffer", running), Map.of("offerTaken", true));

        engine.pass(FIVE);

        assertThat(task("userTask_arrangeSupport", running)).isAssignedTo("quinn");
    }

    @Test
    void nothingFollowsFromANo() {
        ProcessInstance running = offered();

        complete(task("userTask_answerOffer", running), Map.of("offerTaken", false));

        assertThat(running).hasPassed("end_notNow").isEnded();
    }

    @Test
    void nothingFollowsFromSilence() {
        ProcessInstance running = offered();

        engine.pass(FIVE);

        assertThat(running)
                .hasPassed("serviceTask_lapseOffer", "end_offerLapsed")
                .hasNotPassed("userTask_arrangeSupport")
                .isEnded();
    }

    @Test
    void thoseWhoHelpMayTakeItBack() {
        ProcessInstance running = offered();

        runtimeService()
                .createMessageCorrelation("Withdraw")
                .processInstanceBusinessKey(REF)
                .correlate();

        assertThat(running)
                .hasPassed("serviceTask_callOffSupportOffer", "end_offerCalledOff")
                .isEnded();
    }

    private static ProcessInstance offered() {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("offerRef", REF);
        variables.put("arrangerId", null);
        variables.put("unitId", "pick-a");
        variables.put("subjectTitle", "Pick A");
        return runtimeService()
                .createMessageCorrelation("SupportOffered")
                .processInstanceBusinessKey(REF)
                .setVariables(variables)
                .correlateStartMessage();
    }
}
