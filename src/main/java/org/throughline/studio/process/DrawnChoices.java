package org.throughline.studio.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;
import org.throughline.studio.scenario.ModelChoices;
import org.throughline.studio.scenario.ModelChoices.Said;

/** What a drawing leaves open: which variables decide at its gateways, what they may be, and which step before them says it. */
final class DrawnChoices {

    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\s*!?\\s*(\\w+)\\s*(?:([!=]=)\\s*'([^']*)')?\\s*}");
    private static final Pattern LIST = Pattern.compile("\\$\\{list\\.(\\w+)}");
    private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}|camunda:in source=\"(\\w+)\"");

    private final BpmnModelInstance model;
    private final String source;
    private final Map<String, Set<Object>> values = new TreeMap<>();
    private final Map<String, Set<String>> said = new TreeMap<>();

    DrawnChoices(String source) {
        this.source = source;
        model = Bpmn.readModelFromStream(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                condition(flow);
            }
        }
    }

    private void condition(SequenceFlow flow) {
        Matcher condition = CONDITION.matcher(flow.getConditionExpression().getTextContent());
        if (!condition.find()) {
            return;
        }
        Set<Object> possible = values.computeIfAbsent(
                condition.group(1), name -> new TreeSet<>(Comparator.comparing(String::valueOf)));
        if (condition.group(3) == null) {
            possible.addAll(Set.of(true, false));
        } else {
            possible.addAll(Set.of(condition.group(3), "OTHER"));
        }
        before(flow.getSource(), condition.group(1), new HashSet<>());
    }

    /** The steps right before a gateway say what it asks. */
    private void before(@Nullable FlowNode node, String variable, Set<FlowNode> seen) {
        if (node == null || !seen.add(node)) {
            return;
        }
        if (node instanceof SubProcess inside) {
            inside.getFlowElements().stream()
                    .filter(FlowNode.class::isInstance)
                    .map(FlowNode.class::cast)
                    .filter(last -> last.getOutgoing().isEmpty())
                    .forEach(last -> before(last, variable, seen));
        } else if (node instanceof Activity) {
            said.computeIfAbsent(node.getId(), id -> new TreeSet<>()).add(variable);
        } else {
            node.getIncoming().forEach(flow -> before(flow.getSource(), variable, seen));
            if (node instanceof BoundaryEvent boundary) {
                before(boundary.getAttachedTo(), variable, seen);
            }
            if (node instanceof StartEvent && node.getParentElement() instanceof SubProcess around) {
                around.getIncoming().forEach(flow -> before(flow.getSource(), variable, seen));
            }
        }
    }

    Set<String> conditions() {
        return values.keySet();
    }

    List<Object> valuesOf(String variable) {
        return new ArrayList<>(values.get(variable));
    }

    Collection<String> answersAt(String element) {
        return said.getOrDefault(element, Set.of());
    }

    private static String nameOf(ServiceTask task) {
        return task.getCamundaDelegateExpression().replaceAll("[${} ]", "");
    }

    /** Names that the model reads besides its conditions, each with a value that reads like it. */
    Map<String, Object> freeNames() {
        Map<String, Object> names = new TreeMap<>();
        Set<String> steps = CalledDouble.steps(source);
        for (Matcher name = NAME.matcher(source); name.find(); ) {
            String variable = name.group(1) == null ? name.group(2) : name.group(1);
            if (!steps.contains(variable) && !values.containsKey(variable)) {
                names.put(variable, variable.replaceAll("(Id|Ref)$", ""));
            }
        }
        for (Matcher list = LIST.matcher(source); list.find(); ) {
            names.put(list.group(1), "ada,ben");
        }
        return names;
    }

    /** How a case begins: by itself, or by the message of that name. */
    List<String> starts() {
        List<String> starts = new ArrayList<>();
        for (StartEvent start : model.getModelElementsByType(StartEvent.class)) {
            if (start.getParentElement() instanceof Process) {
                starts.add(start.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(event -> ((MessageEventDefinition) event).getMessage())
                        .filter(Objects::nonNull)
                        .map(Message::getName)
                        .findFirst()
                        .orElse(""));
            }
        }
        return starts;
    }

    Set<String> errorsAt(String element) {
        Set<String> codes = new TreeSet<>();
        definitions(element).forEach(definition -> {
            if (definition instanceof ErrorEventDefinition error && error.getError() != null) {
                codes.add(code(error.getError().getErrorCode()));
            }
        });
        codes.remove("");
        return codes;
    }

    private static String code(@Nullable String written) {
        return Objects.requireNonNullElse(written, "");
    }

    Set<String> escalationsAt(String element) {
        Set<String> codes = new TreeSet<>();
        definitions(element).forEach(definition -> {
            if (definition instanceof EscalationEventDefinition escalation && escalation.getEscalation() != null) {
                codes.add(code(escalation.getEscalation().getEscalationCode()));
            }
        });
        codes.remove("");
        return codes;
    }

    private List<EventDefinition> definitions(String element) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> boundary.getAttachedTo() != null
                        && boundary.getAttachedTo().getId().equals(element))
                .flatMap(boundary -> boundary.getEventDefinitions().stream())
                .toList();
    }

    /** Everything that is left open. */
    ModelChoices read() {
        Map<String, Said> elements = new TreeMap<>();
        for (Activity activity : model.getModelElementsByType(Activity.class)) {
            Said at = at(activity.getId());
            if (!(activity instanceof ServiceTask) && isAnything(at)) {
                elements.put(activity.getId(), at);
            }
        }
        Map<String, Said> automatic = new TreeMap<>();
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            Said by = at(task.getId());
            if (task.getCamundaDelegateExpression() != null && isAnything(by)) {
                automatic.merge(nameOf(task), by, DrawnChoices::both);
            }
        }
        Map<String, List<Object>> possible = new TreeMap<>();
        conditions().forEach(variable -> possible.put(variable, valuesOf(variable)));
        return new ModelChoices(starts(), freeNames(), possible, elements, automatic);
    }

    private Said at(String element) {
        return new Said(
                List.copyOf(answersAt(element)), List.copyOf(errorsAt(element)), List.copyOf(escalationsAt(element)));
    }

    private static boolean isAnything(Said said) {
        return !said.decides().isEmpty()
                || !said.errors().isEmpty()
                || !said.escalations().isEmpty();
    }

    private static Said both(Said one, Said other) {
        return new Said(
                union(one.decides(), other.decides()),
                union(one.errors(), other.errors()),
                union(one.escalations(), other.escalations()));
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
    }
}
