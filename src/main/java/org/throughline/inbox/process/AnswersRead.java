package org.throughline.inbox.process;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.throughline.inbox.AnswerWays;

/**
 * Reads from a model what each answer of a task leads to.
 *
 * <p>The question is the first gateway behind the task, past whatever happens by itself. By the rules of our models its conditions read
 * one variable each, see {@link GivenAnswer}. A gateway that reads anything else, or several variables, is no question to the person.
 */
final class AnswersRead {

    private AnswersRead() {}

    static Optional<AnswerWays> after(UserTask task) {
        return question(task).flatMap(AnswersRead::ways);
    }

    private static Optional<ExclusiveGateway> question(UserTask task) {
        Set<String> seen = new HashSet<>();
        FlowNode node = only(task);
        while (node != null && seen.add(node.getId())) {
            if (node instanceof ExclusiveGateway gateway
                    && gateway.getOutgoing().size() > 1) {
                return Optional.of(gateway);
            }
            node = WaysOn.happensByItself(node) ? only(node) : null;
        }
        return Optional.empty();
    }

    private static @Nullable FlowNode only(FlowNode node) {
        return node.getOutgoing().size() == 1
                ? node.getOutgoing().iterator().next().getTarget()
                : null;
    }

    private static Optional<AnswerWays> ways(ExclusiveGateway question) {
        Map<String, SequenceFlow> asked = new LinkedHashMap<>();
        String field = null;
        for (SequenceFlow flow : question.getOutgoing()) {
            if (flow.getConditionExpression() == null) {
                continue;
            }
            GivenAnswer.Asked one = GivenAnswer.asked(flow);
            if (one == null || field != null && !field.equals(one.field())) {
                return Optional.empty();
            }
            field = one.field();
            asked.put(one.answer(), flow);
        }
        return field == null ? Optional.empty() : Optional.of(ways(question, field, asked));
    }

    private static AnswerWays ways(ExclusiveGateway question, String field, Map<String, SequenceFlow> asked) {
        Map<String, List<AnswerWays.Target>> ways = new LinkedHashMap<>();
        asked.forEach((answer, flow) ->
                ways.put(answer, WaysOn.targets(flow.getTarget(), new GivenAnswer(field, answer, asked.keySet()))));
        List<AnswerWays.Target> otherwise = question.getOutgoing().stream()
                .filter(flow -> flow.getConditionExpression() == null)
                .flatMap(
                        flow -> WaysOn.targets(flow.getTarget(), new GivenAnswer(field, null, asked.keySet())).stream())
                .toList();
        return new AnswerWays(field, ways, otherwise);
    }
}
