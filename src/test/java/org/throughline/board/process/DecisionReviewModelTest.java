package org.throughline.board.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

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

@Deployment(resources = "bpmn/decision-review.bpmn")
class DecisionReviewModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "DEC-2026-000004";

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("decisionReview", Duration.ofDays(75));
        engine.beans("askBoardAgain");
    }

    @Test
    void onItsDayTheBoardIsAskedAgain() {
        ProcessInstance decided = decided();
        assertThat(decided).isWaitingAtExactly("event_reviewDue");

        engine.pass(Duration.ofDays(75));

        assertThat(decided)
                .hasPassedInOrder("event_reviewDue", "serviceTask_askBoardAgain", "end_reviewAsked")
                .isEnded();
    }

    @Test
    void whatLapsedBeforeIsNotLookedAtAgain() {
        ProcessInstance decided = decided();

        runtimeService()
                .createMessageCorrelation("Withdraw")
                .processInstanceBusinessKey(REF)
                .correlate();

        assertThat(decided)
                .hasPassed("end_noReview")
                .hasNotPassed("serviceTask_askBoardAgain")
                .isEnded();
    }

    private static ProcessInstance decided() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "decision-review",
                        REF,
                        Map.of("decisionRef", REF, "unitId", "meridian", "subjectTitle", "One dock rule"));
    }
}
