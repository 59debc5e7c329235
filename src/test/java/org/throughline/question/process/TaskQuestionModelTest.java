package org.throughline.question.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/task-question.bpmn")
class TaskQuestionModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "QUE-2026-000007";

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("answerQuestion", Duration.ofHours(48));
        engine.promise("askAgain", Duration.ofHours(24));
        engine.beans("askQuestionAgain");
    }

    @Test
    void whoIsAskedAnswers() {
        ProcessInstance running = started();
        assertThat(task("userTask_answerQuestion", running))
                .isAssignedTo("wes")
                .hasCandidateGroupAssociated("PROCESS_ADMIN");

        complete(task("userTask_answerQuestion", running));

        assertThat(running).hasPassed("end_questionSettled").isEnded();
        Assertions.assertThat(engine.called()).isEmpty();
    }

    @Test
    void silenceIsAskedAgainUntilTheAnswerComes() {
        ProcessInstance running = started();

        engine.pass(Duration.ofHours(48));
        engine.pass(Duration.ofHours(24));
        Assertions.assertThat(engine.called()).isEqualTo(List.of("askQuestionAgain", "askQuestionAgain"));
        assertThat(running).isWaitingAt("userTask_answerQuestion", "event_timeToAskAgain");

        complete(task("userTask_answerQuestion", running));
        assertThat(running).isEnded();
    }

    @Test
    void theEndOfTheTaskEndsTheQuestion() {
        ProcessInstance running = started();

        runtimeService()
                .createMessageCorrelation("QuestionOver")
                .processInstanceBusinessKey(REF)
                .correlate();

        assertThat(running).hasPassed("end_noAnswerNeeded").isEnded();
    }

    private static ProcessInstance started() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "task-question",
                        REF,
                        Map.of(
                                "questionRef", REF,
                                "subjectTitle", "wave cut-off board",
                                "unitId", "pick-a",
                                "askerId", "ben",
                                "answererId", "wes"));
    }
}
