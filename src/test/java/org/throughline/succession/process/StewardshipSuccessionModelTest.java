package org.throughline.succession.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.base.process.ModelTestEngine;

@Deployment(resources = "bpmn/stewardship-succession.bpmn")
class StewardshipSuccessionModelTest {

    @Order(1)
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    private static final String REF = "SUC-2026-000007";

    private final Deque<Boolean> dutiesLeft = new ArrayDeque<>();
    private final Deque<List<String>> asked = new ArrayDeque<>();
    private final Deque<String> managersAbove = new ArrayDeque<>();

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("rehomeDuties", Duration.ofHours(72));
        engine.promise("acceptDuties", Duration.ofHours(48));
        engine.beans("finishSuccession", "callOffSuccession");
        engine.bean("listDuties", execution -> {
            execution.setVariable("dutiesLeft", dutiesLeft.pop());
            execution.setVariable("managerId", "victor");
        });
        engine.bean("askNewHolders", execution -> {
            List<String> people = asked.pop();
            execution.setVariable("newHolderIds", String.join(",", people));
            execution.setVariable("somebodyAsked", !people.isEmpty());
        });
        engine.bean("askNextManager", execution -> execution.setVariable("managerId", managersAbove.poll()));
    }

    @ParameterizedTest
    @CsvSource({
        "PersonLeaving, start_personLeaving",
        "AbsenceStarted, start_absenceStarted",
        "RoleEnded, start_roleEnded",
        "PersonLeft, start_personLeft"
    })
    void whoeverHasNoDutiesLeavesNothingBehind(String message, String start) {
        dutiesLeft.add(false);

        ProcessInstance running = started(message);

        assertThat(running)
                .hasPassedInOrder(start, "serviceTask_listDuties", "serviceTask_finishSuccession", "end_dutiesRehomed")
                .hasNotPassed("userTask_rehomeDuties")
                .isEnded();
    }

    @Test
    void whatNeedsNobodysWordChangesHandsAtOnce() {
        dutiesLeft.addAll(List.of(true, false));
        asked.add(List.of());
        ProcessInstance running = started("PersonLeaving");
        assertThat(task("userTask_rehomeDuties", running))
                .isAssignedTo("victor")
                .hasCandidateGroupAssociated("PROCESS_ADMIN");

        complete(task("userTask_rehomeDuties", running));

        assertThat(running)
                .hasPassed("serviceTask_askNewHolders", "end_dutiesRehomed")
                .hasNotPassed("userTask_acceptDuties")
                .isEnded();
    }

    @Test
    void everybodyWhoShallTakeADutyIsAsked() {
        dutiesLeft.addAll(List.of(true, false));
        asked.add(List.of("carla", "wes"));
        ProcessInstance running = started("PersonLeaving");
        complete(task("userTask_rehomeDuties", running));

        assertThat(running).isWaitingAt("userTask_acceptDuties");
        completeFor("carla");
        assertThat(running).isWaitingAt("userTask_acceptDuties");
        completeFor("wes");

        assertThat(running).hasPassed("end_dutiesRehomed").isEnded();
    }

    @Test
    void whatComesBackIsDecidedAgain() {
        dutiesLeft.addAll(List.of(true, true, false));
        asked.add(List.of("carla"));
        asked.add(List.of());
        ProcessInstance running = started("AbsenceStarted");
        complete(task("userTask_rehomeDuties", running));
        completeFor("carla");

        assertThat(task("userTask_rehomeDuties", running)).isAssignedTo("victor");
        complete(task("userTask_rehomeDuties", running));

        assertThat(running).isEnded();
    }

    @Test
    void aNewHoldersSilenceIsANo() {
        dutiesLeft.addAll(List.of(true, true));
        asked.add(List.of("carla", "wes"));
        ProcessInstance running = started("PersonLeaving");
        complete(task("userTask_rehomeDuties", running));
        completeFor("carla");

        engine.pass(Duration.ofHours(48));

        assertThat(running).hasPassed("event_newHolderSilent").isWaitingAtExactly("userTask_rehomeDuties");
    }

    @Test
    void aManagersSilenceGoesUpTheTreeAndToTheProcessAdministratorsInTheEnd() {
        dutiesLeft.add(true);
        managersAbove.add("erin");
        ProcessInstance running = started("PersonLeft");

        engine.pass(Duration.ofHours(72));
        assertThat(task("userTask_rehomeDuties", running)).isAssignedTo("erin");
        engine.pass(Duration.ofHours(72));
        assertThat(task("userTask_rehomeDuties", running)).isNotAssigned().hasCandidateGroupAssociated("PROCESS_ADMIN");
        engine.pass(Duration.ofHours(72));

        assertThat(running).as("asked again and again").isWaitingAtExactly("userTask_rehomeDuties");
    }

    @Test
    void whoStaysKeepsTheDuties() {
        dutiesLeft.add(true);
        ProcessInstance running = started("PersonLeaving");

        runtimeService()
                .createMessageCorrelation("Withdraw")
                .processInstanceBusinessKey(REF)
                .correlate();

        assertThat(running)
                .hasPassed("serviceTask_callOffSuccession", "end_successionCalledOff")
                .isEnded();
    }

    private static void completeFor(String person) {
        taskService()
                .createTaskQuery()
                .taskAssignee(person)
                .list()
                .forEach(task -> taskService().complete(task.getId()));
    }

    private static ProcessInstance started(String message) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("successionRef", REF);
        variables.put("personId", "ben");
        variables.put("unitId", "pick-a");
        variables.put("subjectTitle", "Ben Cole");
        return runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(REF)
                .setVariables(variables)
                .correlateStartMessage();
    }
}
