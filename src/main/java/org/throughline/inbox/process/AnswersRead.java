package org.throughline.inbox.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * one variable each: {@code ${answer == 'ACCEPT'}}, {@code ${agreed}} or {@code ${!delivered}}. A gateway that reads anything else, or
 * several variables, is no question to the person.
 */
final class AnswersRead {

    private static final Pattern EQUALS = Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*'([^']*)'\\s*}");
    private static final Pattern FLAG = Pattern.compile("\\$\\{\\s*(!?)\\s*(\\w+)\\s*}");

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
        Map<String, List<AnswerWays.Target>> ways = new LinkedHashMap<>();
        List<AnswerWays.Target> otherwise = new ArrayList<>();
        String field = null;
        for (SequenceFlow flow : question.getOutgoing()) {
            if (flow.getConditionExpression() == null) {
                otherwise.addAll(WaysOn.targets(flow.getTarget()));
                continue;
            }
            Read read = read(flow.getConditionExpression().getTextContent());
            if (read == null || field != null && !field.equals(read.field())) {
                return Optional.empty();
            }
            field = read.field();
            ways.put(read.answer(), WaysOn.targets(flow.getTarget()));
        }
        return field == null ? Optional.empty() : Optional.of(new AnswerWays(field, ways, otherwise));
    }

    private record Read(String field, String answer) {}

    private static @Nullable Read read(String condition) {
        Matcher equals = EQUALS.matcher(condition.strip());
        if (equals.matches()) {
            return new Read(equals.group(1), equals.group(2));
        }
        Matcher flag = FLAG.matcher(condition.strip());
        return flag.matches()
                ? new Read(flag.group(2), String.valueOf(flag.group(1).isEmpty()))
                : null;
    }
}
