package org.throughline.action.process;

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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/effectiveness-verification.bpmn")
class EffectivenessVerificationModelTest extends ActionOnTrial {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Test
    void nobodyJudgesAnEffectBeforeTheAgreedDate() {
        ProcessInstance check = requested();

        engine.pass(EARLIEST_LOOK.minusSeconds(1));
        assertThat(check).isWaitingAtExactly("event_earliestLookReached");
        engine.pass(Duration.ofSeconds(1));

        assertThat(task("userTask_confirmVerdict", check))
                .isAssignedTo("quinn")
                .hasCandidateGroupAssociated("VERIFIER");
        complete(task("userTask_confirmVerdict", check), withVariables("verdict", "EFFECTIVE"));
        assertThat(check).hasPassed("end_verdictGiven").isEnded();
    }

    @Test
    void anEffectThatNobodyJudgesInTimeIsUnclear() {
        ProcessInstance check = requested();
        engine.pass(EARLIEST_LOOK);

        engine.pass(WINDOW);

        assertThat(check).hasPassed("end_windowClosed").isEnded();
        Assertions.assertThat(engine.called()).containsExactly("closeWindow");
    }

    private static ProcessInstance requested() {
        return runtimeService().startProcessInstanceByKey("effectiveness-verification", REF, variables());
    }
}
