package org.throughline.studio.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.jspecify.annotations.Nullable;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.StepAnswer;

/** What one case does in the sandbox: its elements, its flows, what it calls and asks; and that it comes to an end in time. */
class SandboxWatch {

    private static final long FIRST_PROMISE = 4_102_444_800_000L; // 1 January 2100: no timer is due while anybody looks
    private static final long APART = Duration.ofDays(1).toMillis();

    private final Scenario scenario;
    private final Set<String> doubles;
    private final long end;
    private final Set<String> passed = new LinkedHashSet<>();
    private final Set<String> flows = new LinkedHashSet<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> promises = new ArrayList<>();
    private final Map<String, Integer> called = new HashMap<>();
    private String definitionId = "";
    private String endedAt = "";

    SandboxWatch(Scenario scenario, Set<String> doubles, Duration longest) {
        this.scenario = scenario;
        this.doubles = Set.copyOf(doubles);
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** From now on elements and flows of this version count; those of called doubles do not. */
    void follow(String definition) {
        definitionId = definition;
    }

    /** @throws SandboxTooLong when the case has taken longer than it may */
    void checkTime() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new SandboxTooLong();
        }
    }

    void entered(HistoricActivityInstanceEventEntity element) {
        checkTime();
        if (definitionId.equals(element.getProcessDefinitionId())) {
            passed.add(element.getActivityId());
            String type = String.valueOf(element.getActivityType());
            if (type.endsWith("EndEvent")) {
                endedAt = element.getActivityId();
            }
        }
    }

    void took(DelegateExecution execution) {
        checkTime();
        if (definitionId.equals(execution.getProcessDefinitionId())) {
            flows.add(execution.getCurrentTransitionId());
        }
    }

    /** The double of an automatic step: answers what the scenario says. */
    JavaDelegate stepNamed(String name) {
        if (!doubles.contains(name)) {
            throw new ProcessEngineException("Neither a variable that is set nor an automatic step: " + name);
        }
        return execution -> {
            calls.add(name);
            StepAnswer answer = scenario.answer(name, called.merge(name, 1, Integer::sum) - 1);
            execution.setVariables(answer.values());
            if (!answer.error().isEmpty()) {
                throw new BpmnError(answer.error());
            }
        };
    }

    /** An instant that says which promise it is; far away, since timers are fired by hand. */
    Date promise(VariableScope place, String kind) {
        checkTime();
        if (!promises.contains(kind)) {
            promises.add(kind);
        }
        return new Date(FIRST_PROMISE + promises.indexOf(kind) * APART);
    }

    /** Which promise an instant is; empty for none. */
    String promiseAt(@Nullable Date instant) {
        if (instant == null) {
            return "";
        }
        int number = (int) ((instant.getTime() - FIRST_PROMISE) / APART);
        return number >= 0 && number < promises.size() ? promises.get(number) : "";
    }

    List<String> passed() {
        return List.copyOf(passed);
    }

    Set<String> flows() {
        return flows;
    }

    List<String> calls() {
        return calls;
    }

    String endedAt() {
        return endedAt;
    }
}
