package org.throughline.inbox.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered, as the gateways of a model read it: {@code ${answer == 'ACCEPT'}}, {@code ${agreed}} or {@code ${!delivered}}.
 *
 * @param field name of the variable
 * @param answer what it holds; null for any answer that the question does not name
 * @param named the answers that the question names
 */
record GivenAnswer(String field, @Nullable String answer, Set<String> named) {

    private static final Pattern EQUALS = Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*'([^']*)'\\s*}");
    private static final Pattern FLAG = Pattern.compile("\\$\\{\\s*(!?)\\s*(\\w+)\\s*}");

    /**
     * What a condition asks for.
     *
     * @param field name of the variable
     * @param answer what it has to hold
     */
    record Asked(String field, String answer) {}

    /** Null when there is no condition, or one that asks for anything else. */
    static @Nullable Asked asked(SequenceFlow flow) {
        if (flow.getConditionExpression() == null) {
            return null;
        }
        String condition = flow.getConditionExpression().getTextContent().strip();
        Matcher equals = EQUALS.matcher(condition);
        if (equals.matches()) {
            return new Asked(equals.group(1), equals.group(2));
        }
        Matcher flag = FLAG.matcher(condition);
        return flag.matches()
                ? new Asked(flag.group(2), String.valueOf(flag.group(1).isEmpty()))
                : null;
    }

    /** The ways that a gateway further on leaves open. */
    Collection<SequenceFlow> open(ExclusiveGateway gateway) {
        List<SequenceFlow> taken = gateway.getOutgoing().stream()
                .filter(flow -> new Asked(field, String.valueOf(answer)).equals(asked(flow)))
                .toList();
        return taken.isEmpty()
                ? gateway.getOutgoing().stream()
                        .filter(flow -> !isClosed(asked(flow)))
                        .toList()
                : taken;
    }

    private boolean isClosed(@Nullable Asked asked) {
        return asked != null && asked.field().equals(field) && (answer != null || named.contains(asked.answer()));
    }
}
