package org.throughline.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormField;
import org.throughline.base.form.FormSchema;
import org.throughline.base.task.OptionSource.Option;
import org.throughline.base.task.TaskAnswers;

/**
 * Which answers of a form that no code knows reach the engine.
 *
 * <p>Only yes/no and single choices, and only those that a condition of the model reads: texts, dates and people have no place
 * in the engine's variables. Such a field is always set, unanswered as no or null, because a condition that reads a missing
 * variable would stop the process. What is called like something of the code says nothing to the engine.
 */
final class RoutingPolicy {

    private static final Set<String> YES_NO = Set.of("true", "false");

    private RoutingPolicy() {}

    static Map<String, Object> variables(
            FormSchema schema, TaskAnswers answers, Set<String> readByConditions, Set<String> taken) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        for (FormField field : schema.fields()) {
            if (!readByConditions.contains(field.key()) || taken.contains(field.key())) {
                continue;
            }
            if (field instanceof FormField.Checkbox) {
                variables.put(field.key(), answers.isTrue(field.key()));
            } else if (field instanceof FormField.Choice choice && !choice.many()) {
                variables.put(
                        field.key(),
                        isYesNo(choice)
                                ? (Object) answers.isTrue(field.key())
                                : answers.text(field.key()).orElse(null));
            }
        }
        return engineVariables(variables);
    }

    /** A question with the choices `true` and `false` is a yes/no question; conditions read it as one. */
    private static boolean isYesNo(FormField.Choice choice) {
        return choice.choices().values().stream()
                .map(Option::value)
                .collect(Collectors.toSet())
                .equals(YES_NO);
    }

    /** The engine takes nulls although the declared type cannot say so. */
    @SuppressWarnings("NullAway")
    private static Map<String, Object> engineVariables(Map<String, @Nullable Object> variables) {
        return (Map<String, Object>) (Map<String, ?>) variables;
    }
}
