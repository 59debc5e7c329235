package org.throughline.inbox.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.throughline.inbox.AnswerWays.Target;
import org.throughline.inbox.WorkProcess.NextStep;

/**
 * Finds in a model what people will meet after a task: the next tasks, waits and ends, past whatever happens by itself.
 *
 * <p>The first gateway after the task is usually its question, so its flows are told as answers; behind that, only the possible
 * ends of the way are named.
 */
final class WaysOn {

    private static final GivenAnswer ANY = new GivenAnswer("", null, Set.of());

    private WaysOn() {}

    static List<NextStep> after(UserTask task) {
        List<NextStep> ways = new ArrayList<>();
        FlowNode node = soleTarget(task.getOutgoing());
        if (node instanceof ExclusiveGateway question && question.getOutgoing().size() > 1) {
            for (SequenceFlow flow : question.getOutgoing()) {
                ways.add(new NextStep(Objects.requireNonNullElse(flow.getName(), ""), names(flow.getTarget())));
            }
        } else {
            Set<String> targets = new LinkedHashSet<>();
            task.getOutgoing().forEach(flow -> targets.addAll(names(flow.getTarget())));
            ways.add(new NextStep("", List.copyOf(targets)));
        }
        return ways.stream().filter(way -> !way.targets().isEmpty()).toList();
    }

    private static @Nullable FlowNode soleTarget(Collection<SequenceFlow> flows) {
        return flows.size() == 1 ? flows.iterator().next().getTarget() : null;
    }

    private static List<String> names(FlowNode from) {
        return targets(from, ANY).stream().map(Target::name).distinct().toList();
    }

    /** What people may meet on a way that begins here, after this answer. */
    static List<Target> targets(FlowNode from, GivenAnswer answer) {
        Set<Target> found = new LinkedHashSet<>();
        walk(from, answer, found, new HashSet<>());
        return List.copyOf(found);
    }

    private static void walk(FlowNode node, GivenAnswer answer, Set<Target> found, Set<String> seen) {
        if (!seen.add(node.getId())) {
            return;
        }
        if (node instanceof SubProcess subProcess) {
            starts(subProcess).forEach(start -> walk(start, answer, found, seen));
            return;
        }
        Collection<SequenceFlow> onwards = onwards(node, answer);
        if (!onwards.isEmpty()) {
            onwards.forEach(flow -> walk(flow.getTarget(), answer, found, seen));
        } else if (node.getName() != null) {
            found.add(new Target(
                    node.getId(), node.getName().replaceAll("\\s+", " ").strip()));
        }
    }

    /** Where it goes by itself; nowhere when people meet this node, or when all is over there. */
    private static Collection<SequenceFlow> onwards(FlowNode node, GivenAnswer answer) {
        if (node instanceof ExclusiveGateway gateway) {
            return answer.open(gateway);
        }
        if (node instanceof EndEvent end && end.getParentElement() instanceof SubProcess around) {
            return catcher(end, around).map(FlowNode::getOutgoing).orElseGet(around::getOutgoing);
        }
        return happensByItself(node) ? node.getOutgoing() : List.of();
    }

    /** What at the edge of the sub-process takes the escalation or error that ends it. */
    private static Optional<BoundaryEvent> catcher(EndEvent end, SubProcess around) {
        Set<String> thrown = signals(end.getEventDefinitions());
        return end.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> around.equals(boundary.getAttachedTo()))
                .filter(boundary ->
                        signals(boundary.getEventDefinitions()).stream().anyMatch(thrown::contains))
                .findFirst();
    }

    private static Set<String> signals(Collection<EventDefinition> definitions) {
        Set<String> ids = new HashSet<>();
        for (EventDefinition definition : definitions) {
            if (definition instanceof EscalationEventDefinition escalation && escalation.getEscalation() != null) {
                ids.add(escalation.getEscalation().getId());
            } else if (definition instanceof ErrorEventDefinition error && error.getError() != null) {
                ids.add(error.getError().getId());
            }
        }
        return ids;
    }

    private static Stream<StartEvent> starts(SubProcess subProcess) {
        return subProcess.getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast);
    }

    static boolean happensByItself(FlowNode node) {
        return node instanceof Gateway
                || node instanceof ServiceTask
                || node instanceof BusinessRuleTask
                || node instanceof StartEvent
                || node instanceof IntermediateThrowEvent;
    }
}
