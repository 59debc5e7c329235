package org.throughline.board.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

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

@Deployment(resources = "bpmn/board-chairs-action.bpmn")
class BoardChairsActionModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "ITM-2026-000011";

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("chairsAction", Duration.ofHours(24));
        engine.beans("takeChairsAction", "tellBoardAbove");
    }

    @Test
    void theChairDecidesAlone() {
        ProcessInstance asked = asked();

        assertThat(task("userTask_decideForBoard", asked))
                .isAssignedTo("femi")
                .hasCandidateGroupAssociated("BOARD_CHAIR");
        complete(task("userTask_decideForBoard", asked));

        assertThat(asked)
                .hasPassedInOrder("userTask_decideForBoard", "serviceTask_takeChairsAction", "end_decidedForBoard")
                .hasNotPassed("serviceTask_tellBoardAbove")
                .isEnded();
    }

    @Test
    void silenceIsToldAboveAndTheChairStillHasToDecide() {
        ProcessInstance asked = asked();

        engine.pass(Duration.ofHours(24));

        assertThat(asked)
                .hasPassed("serviceTask_tellBoardAbove", "end_boardAboveTold")
                .isWaitingAtExactly("userTask_decideForBoard");
    }

    @Test
    void theBoardTakesItBackWhenItMeetsSooner() {
        ProcessInstance asked = asked();

        runtimeService()
                .createMessageCorrelation("Withdraw")
                .processInstanceBusinessKey(REF)
                .correlate();

        assertThat(asked).hasPassed("end_chairReleased").isEnded();
    }

    private static ProcessInstance asked() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "board-chairs-action",
                        REF,
                        Map.of(
                                "itemRef", REF,
                                "meetingRef", "MTG-2026-000004",
                                "chairId", "femi",
                                "unitId", "meridian",
                                "subjectTitle", "One runner per wave"));
    }
}
