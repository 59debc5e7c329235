package org.throughline.studio.process;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.ScenarioStep;

/** One case in the sandbox: begins, takes the steps of its scenario, and tells where it stands. */
class SandboxCase {

    private static final int MOST_JOBS = 200;
    private static final String KEY = "SCENARIO";

    private final ProcessEngine engine;
    private final SandboxWatch watch;
    private final String definitionId;
    private String instanceId = "";

    SandboxCase(ProcessEngine engine, SandboxWatch watch, String definitionId) {
        this.engine = engine;
        this.watch = watch;
        this.definitionId = definitionId;
    }

    void begin(Scenario scenario) {
        ProcessInstance begun = scenario.startedBy().isEmpty()
                ? engine.getRuntimeService().startProcessInstanceById(definitionId, KEY, scenario.start())
                : engine.getRuntimeService()
                        .createMessageCorrelation(scenario.startedBy())
                        .processDefinitionId(definitionId)
                        .processInstanceBusinessKey(KEY)
                        .setVariables(scenario.start())
                        .correlateStartMessage();
        instanceId = begun.getId();
        runAsynchronousSteps();
    }

    void take(ScenarioStep step) {
        switch (step.kind()) {
            case COMPLETE -> engine.getTaskService().complete(task(step).getId(), step.values());
            case TIMER -> engine.getManagementService().executeJob(timer(step.at()));
            case MESSAGE ->
                engine.getRuntimeService().messageEventReceived(step.at(), receiver(step.at()), step.values());
            case CALLED_ENDS -> engine.getTaskService().complete(called(step.at()), step.values());
            case CALLED_FAILS -> engine.getTaskService().handleBpmnError(called(step.at()), step.code());
            case CALLED_ESCALATES -> engine.getTaskService().handleEscalation(called(step.at()), step.code());
        }
        runAsynchronousSteps();
    }

    private Task task(ScenarioStep step) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step.at()))
                .filter(task -> step.as().isEmpty() || step.as().equals(task.getAssignee()))
                .findFirst()
                .orElseThrow(() -> new StepNotOpen(step.at()));
    }

    private List<Task> tasks() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instanceId).list().stream()
                .sorted(Comparator.comparing(Task::getTaskDefinitionKey)
                        .thenComparing(task -> Objects.requireNonNullElse(task.getAssignee(), "")))
                .toList();
    }

    private String timer(String element) {
        return timers().stream()
                .filter(job -> element.equals(element(job)))
                .findFirst()
                .orElseThrow(() -> new StepNotOpen(element))
                .getId();
    }

    private List<TimerEntity> timers() {
        return engine.getManagementService().createJobQuery().processInstanceId(instanceId).timers().list().stream()
                .map(TimerEntity.class::cast)
                .toList();
    }

    private String receiver(String message) {
        return subscriptions().stream()
                .filter(waiting -> message.equals(waiting.getEventName()))
                .map(EventSubscription::getExecutionId)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new StepNotOpen(message));
    }

    private List<EventSubscription> subscriptions() {
        return engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instanceId)
                .eventType("message")
                .list();
    }

    /** The task of the double that a call activity waits for. */
    private String called(String callActivity) {
        List<String> callers = leaves(engine.getRuntimeService().getActivityInstance(instanceId))
                .filter(leaf -> callActivity.equals(leaf.getActivityId()))
                .flatMap(leaf -> Stream.of(leaf.getExecutionIds()))
                .toList();
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instanceId)
                .list()
                .stream()
                .filter(called -> callers.contains(((ExecutionEntity) called).getSuperExecutionId()))
                .map(called -> engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(called.getId())
                        .singleResult()
                        .getId())
                .findFirst()
                .orElseThrow(() -> new StepNotOpen(callActivity));
    }

    /** Places of the case that hold no other places; none when it has ended. */
    private static Stream<ActivityInstance> leaves(@Nullable ActivityInstance place) {
        if (place == null) {
            return Stream.of();
        }
        ActivityInstance[] inside = place.getChildActivityInstances();
        return inside.length == 0 ? Stream.of(place) : Stream.of(inside).flatMap(SandboxCase::leaves);
    }

    /** Everything that the engine would do by itself now; timers are not among it. */
    private void runAsynchronousSteps() {
        for (int done = 0; done < MOST_JOBS; done++) {
            watch.checkTime();
            List<Job> waiting = engine.getManagementService()
                    .createJobQuery()
                    .messages()
                    .withRetriesLeft()
                    .listPage(0, 1);
            if (waiting.isEmpty()) {
                return;
            }
            engine.getManagementService().executeJob(waiting.get(0).getId());
        }
        throw new SandboxTooLong();
    }

    /** Where the case stands. */
    ScenarioRun tell(ScenarioRun.Problem problem, int stoppedAt, String said) {
        Map<String, String> assigned = new TreeMap<>();
        Map<String, String> due = new TreeMap<>();
        List<String> waiting = List.of();
        Set<ScenarioStep> open = new LinkedHashSet<>();
        if (!instanceId.isEmpty()) {
            List<ActivityInstance> places = leaves(engine.getRuntimeService().getActivityInstance(instanceId))
                    .toList();
            waiting = places.stream()
                    .map(ActivityInstance::getActivityId)
                    .sorted()
                    .toList();
            for (Task task : tasks()) {
                String person = Objects.requireNonNullElse(task.getAssignee(), "");
                assigned.merge(task.getTaskDefinitionKey(), person, (one, other) -> one + ' ' + other);
                due.put(task.getTaskDefinitionKey(), watch.promiseAt(task.getDueDate()));
                open.add(new ScenarioStep(
                        ScenarioStep.Kind.COMPLETE, task.getTaskDefinitionKey(), person, Map.of(), ""));
            }
            due.values().removeIf(String::isEmpty);
            places.stream()
                    .filter(place -> "callActivity".equals(place.getActivityType()))
                    .forEach(place ->
                            open.add(ScenarioStep.of(ScenarioStep.Kind.CALLED_ENDS, place.getActivityId(), Map.of())));
            timers().stream()
                    .map(SandboxCase::element)
                    .sorted()
                    .forEach(at -> open.add(ScenarioStep.of(ScenarioStep.Kind.TIMER, at, Map.of())));
            subscriptions().stream()
                    .map(EventSubscription::getEventName)
                    .sorted()
                    .forEach(name -> open.add(ScenarioStep.of(ScenarioStep.Kind.MESSAGE, name, Map.of())));
        }
        return new ScenarioRun(
                watch.passed(),
                watch.flows(),
                waiting,
                assigned,
                due,
                watch.calls(),
                waiting.isEmpty() ? watch.endedAt() : "",
                List.copyOf(open),
                problem,
                stoppedAt,
                said);
    }

    private static String element(TimerEntity timer) {
        return timer.getJobHandlerConfigurationRaw().split("\\$", -1)[0];
    }
}
