package org.throughline.inbox.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
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
        return targets(from).stream().map(Target::name).distinct().toList();
    }

    /** What people may meet on a way that begins here. */
    static List<Target> targets(FlowNode from) {
        Set<Target> found = new LinkedHashSet<>();
        walk(from, found, new HashSet<>());
        return List.copyOf(found);
    }

    private static void walk(FlowNode node, Set<Target> found, Set<String> seen) {
        if (!seen.add(node.getId())) {
            return;
        }
        if (node instanceof SubProcess subProcess) {
            starts(subProcess).forEach(start -> walk(start, found, seen));
        } else if (node instanceof EndEvent
                && node.getParentElement() instanceof SubProcess around
                && !around.getOutgoing().isEmpty()) {
            around.getOutgoing().forEach(flow -> walk(flow.getTarget(), found, seen));
        } else if (happensByItself(node)) {
            node.getOutgoing().forEach(flow -> walk(flow.getTarget(), found, seen));
        } else if (node.getName() != null) {
            found.add(new Target(
                    node.getId(), node.getName().replaceAll("\\s+", " ").strip()));
        }
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
