package org.throughline.session.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

/** A learning cycle with mocked beans, test promises and a called session that ends as it is told. */
abstract class LearningCycleOnTrial {

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    static final String REF = "CYC-2026-000001";
    static final Map<String, Object> CYCLE = Map.of(
            "cycleRef", REF,
            "sponsorId", "erin",
            "facilitatorId", "asha",
            "unitId", "pick-a",
            "subjectTitle", "Peak waves");

    boolean onlyWeaker;
    boolean needsApproval;
    boolean actionsOpen;

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("noProgress", Duration.ofDays(300));
        engine.promise("sponsorAnswer", Duration.ofDays(2));
        engine.promise("soakNudge", Duration.ofHours(9));
        engine.promise("soakEnd", Duration.ofHours(18));
        engine.promise("adviserReview", Duration.ofDays(180));
        engine.beans(
                "cancelCycle",
                "tellSponsorTimeLost",
                "startSoak",
                "nudgeSoak",
                "endSoakEarly",
                "reportUrgentRisk",
                "agreeOptions",
                "markNotCheckedBack",
                "nudgeStory",
                "handOverFacilitation",
                "offerSupport");
        engine.bean("escalateSponsorship", execution -> execution.setVariable("sponsorId", "manager-of-erin"));
        engine.bean("escalateApproval", execution -> execution.setVariable("sponsorId", "manager-of-erin"));
        engine.bean("classifyStrength", execution -> execution.setVariable("onlyWeaker", onlyWeaker));
        engine.bean("decideRight", execution -> execution.setVariable("needsApproval", needsApproval));
        engine.bean("countOpenActions", execution -> execution.setVariable("actionsOpen", actionsOpen));
        engine.stub(sessionThatEndsAsTold());
    }

    ProcessInstance startedBefore(String activity) {
        return runtimeService()
                .createProcessInstanceByKey("learning-cycle")
                .businessKey(REF)
                .setVariables(CYCLE)
                .startBeforeActivity(activity)
                .execute();
    }

    ProcessInstance waitingForApproval() {
        needsApproval = true;
        ProcessInstance cycle = startedBefore("subProcess_choose");
        complete(task("userTask_settleAndChoose", cycle));
        assertThat(task("userTask_approveOptions", cycle)).isAssignedTo("erin");
        return cycle;
    }

    static void sessionEnds(String how) {
        Task session = taskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_holdSession")
                .singleResult();
        complete(session, withVariables("sessionEnds", how));
    }

    static void correlate(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(REF)
                .correlate();
    }

    private static BpmnModelInstance sessionThatEndsAsTold() {
        return Bpmn.createExecutableProcess("session")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_holdSession")
                .exclusiveGateway("gateway_end")
                .condition("too few", "${sessionEnds == 'TOO_FEW'}")
                .endEvent()
                .error("ERR_TOO_FEW_PEOPLE")
                .moveToNode("gateway_end")
                .condition("time lost", "${sessionEnds == 'TIME_LOST'}")
                .intermediateThrowEvent()
                .escalation("PROTECTED_TIME_LOST")
                .endEvent()
                .moveToNode("gateway_end")
                .condition("held", "${sessionEnds == 'HELD'}")
                .endEvent()
                .done();
    }
}
