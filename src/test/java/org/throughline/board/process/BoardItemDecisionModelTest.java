package org.throughline.board.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/board-item-decision.bpmn")
class BoardItemDecisionModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "ITM-2026-000007";

    private boolean itemQuorate = true;

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("ballotClose", Duration.ofDays(5));
        engine.beans("takeDecision", "deferItem");
        engine.bean("assembleFacts", execution -> execution.setVariable("presenterId", "carla"));
        engine.bean("openVote", execution -> {
            execution.setVariable("voterIds", "femi,jonas,ines,hugo");
            execution.setVariable("itemQuorate", itemQuorate);
        });
    }

    @Test
    void anItemGoesFromItsFactsToADecision() {
        ProcessInstance item = presented();

        for (Task ballot : ballots()) {
            complete(ballot);
        }
        assertThat(task("userTask_recordDecision", item))
                .isAssignedTo("femi")
                .hasCandidateGroupAssociated("BOARD_CHAIR");
        complete(task("userTask_recordDecision", item), withVariables("decisionOutcome", "TAKE"));

        assertThat(item)
                .hasPassedInOrder(
                        "serviceTask_assembleFacts",
                        "userTask_presentPaper",
                        "serviceTask_openVote",
                        "userTask_recordDecision",
                        "serviceTask_takeDecision",
                        "end_decisionTaken")
                .isEnded();
    }

    @Test
    void eachVoterHasABallotOfTheirOwn() {
        presented();

        Assertions.assertThat(ballots())
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("femi", "jonas", "ines", "hugo");
    }

    @Test
    void theChairMayCloseTheVote() {
        ProcessInstance item = presented();
        complete(ballots().get(0));

        runtimeService().correlateMessage("VoteClosed", REF);

        assertThat(item).hasPassed("event_voteClosed").isWaitingAtExactly("userTask_recordDecision");
    }

    @Test
    void aBallotEndsByItself() {
        ProcessInstance item = presented();

        engine.pass(Duration.ofDays(5));

        assertThat(item).hasPassed("event_ballotClosed").isWaitingAtExactly("userTask_recordDecision");
    }

    @Test
    void anItemMayComeBackAtTheNextMeeting() {
        ProcessInstance item = presented();
        runtimeService().correlateMessage("VoteClosed", REF);

        complete(task("userTask_recordDecision", item), withVariables("decisionOutcome", "DEFER"));

        assertThat(item).hasPassed("serviceTask_deferItem", "end_itemDeferred").isEnded();
    }

    @Test
    void anItemWithoutQuorumIsDeferred() {
        itemQuorate = false;
        ProcessInstance item = presented();

        complete(task("userTask_itemQuorum", item), withVariables("itemChoice", "DEFER"));

        assertThat(item).hasPassed("end_itemDeferred").isEnded();
    }

    @Test
    void anItemWithoutQuorumMayBeDecidedAndRatifiedLater() {
        itemQuorate = false;
        ProcessInstance item = presented();

        complete(task("userTask_itemQuorum", item), withVariables("itemChoice", "RATIFY_LATER"));

        assertThat(item).hasNotPassed("userTask_vote").isWaitingAt("userTask_recordDecision");
    }

    private static ProcessInstance presented() {
        ProcessInstance item = runtimeService()
                .startProcessInstanceByKey(
                        "board-item-decision",
                        REF,
                        withVariables(
                                "itemRef", REF,
                                "meetingRef", "MTG-2026-000003",
                                "chairId", "femi",
                                "secretaryId", "grace",
                                "unitId", "meridian",
                                "subjectTitle", "One runner per wave"));
        assertThat(task("userTask_presentPaper", item)).isAssignedTo("carla");
        complete(task("userTask_presentPaper", item));
        return item;
    }

    private static List<Task> ballots() {
        return taskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_vote")
                .list();
    }
}
