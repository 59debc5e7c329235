package org.throughline.studio.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

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
        Set<Object> possible = values.computeIfAbsent(condition.group(1), name -> new TreeSet<>());
        if (condition.group(3) == null) {
            possible.addAll(Set.of(true, false));
        } else {
            possible.addAll(Set.of(condition.group(3), "OTHER"));
        }
        before(flow.getSource(), condition.group(1), new HashSet<>());
    }

    /** The steps right before a gateway say what it asks. */
    private void before(FlowNode node, String variable, Set<FlowNode> seen) {
        if (!seen.add(node)) {
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

    Set<String> flows() {
        Set<String> flows = new TreeSet<>();
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> flows.add(flow.getId()));
        return flows;
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

    /** Variables by the automatic step that says them. */
    Map<String, Set<String>> answersOfSteps() {
        Map<String, Set<String>> answers = new TreeMap<>();
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            if (said.containsKey(task.getId()) && task.getCamundaDelegateExpression() != null) {
                answers.computeIfAbsent(
                                task.getCamundaDelegateExpression().replaceAll("[${} ]", ""), name -> new TreeSet<>())
                        .addAll(said.get(task.getId()));
            }
        }
        return answers;
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
                        .map(event ->
                                ((MessageEventDefinition) event).getMessage().getName())
                        .findFirst()
                        .orElse(""));
            }
        }
        return starts;
    }

    Set<String> errorsAt(String element) {
        Set<String> codes = new TreeSet<>();
        definitions(element).forEach(definition -> {
            if (definition instanceof ErrorEventDefinition error) {
                codes.add(error.getError().getErrorCode());
            }
        });
        return codes;
    }

    Set<String> escalationsAt(String element) {
        Set<String> codes = new TreeSet<>();
        definitions(element).forEach(definition -> {
            if (definition instanceof EscalationEventDefinition escalation) {
                codes.add(escalation.getEscalation().getEscalationCode());
            }
        });
        return codes;
    }

    private List<EventDefinition> definitions(String element) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> boundary.getAttachedTo().getId().equals(element))
                .flatMap(boundary -> boundary.getEventDefinitions().stream())
                .toList();
    }
}
