package org.throughline.studio.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.ScenarioStep;

/** Names a scenario by its last step and where that leads, in the words of the model. */
final class ScenarioWords {

    private final BpmnModelInstance model;

    ScenarioWords(String source) {
        model = Bpmn.readModelFromStream(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
    }

    Scenario named(Scenario scenario, ScenarioRun run) {
        List<ScenarioStep> steps = scenario.steps();
        String first = steps.isEmpty() ? "It begins" : step(steps.get(steps.size() - 1));
        String title = first + ": "
                + (run.waitingAt().isEmpty() ? "ends at " + name(run.endedAt()) : "waits at " + names(run.waitingAt()));
        return new Scenario(
                title.substring(0, Math.min(200, title.length())),
                scenario.startedBy(),
                scenario.start(),
                scenario.answers(),
                steps,
                null);
    }

    String slug(ScenarioRun run) {
        String last =
                run.waitingAt().isEmpty() ? run.endedAt() : run.waitingAt().get(0);
        return last.replaceAll("^[a-zA-Z]+_", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private String step(ScenarioStep step) {
        String values = step.values().isEmpty()
                ? ""
                : step.values().entrySet().stream()
                        .map(value -> value.getKey() + " " + value.getValue())
                        .collect(Collectors.joining(", ", " with ", ""));
        return switch (step.kind()) {
            case COMPLETE -> name(step.at()) + " done" + values;
            case TIMER -> name(step.at()) + " in time";
            case MESSAGE -> "message " + step.at();
            case CALLED_ENDS -> name(step.at()) + " over" + values;
            case CALLED_FAILS, CALLED_ESCALATES -> name(step.at()) + " with " + step.code();
        };
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    private String name(String id) {
        return model.getModelElementById(id) instanceof FlowElement element && element.getName() != null
                ? "'" + element.getName() + "'"
                : id;
    }
}
