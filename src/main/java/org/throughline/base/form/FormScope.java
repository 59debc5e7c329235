package org.throughline.base.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.throughline.base.task.OptionSource.Option;

/**
 * Where an expression stands: in the form, in a group, or in one row of a list.
 *
 * <p>In a row it sees the fields of the row first, then those around it; {@code this} is the row, {@code parent} what
 * is around it, {@code i} the list of row numbers from 1. (form-js itself wants {@code this.field} in rows; that works
 * too.)
 */
public final class FormScope {

    private final String path;
    private final Map<String, Object> values;
    private final Map<String, Object> variables;
    private final List<BigDecimal> rows;
    private final FormSetting setting;
    private final FormConditions conditions;

    private FormScope(
            String path,
            Map<String, Object> values,
            Map<String, Object> variables,
            List<BigDecimal> rows,
            FormSetting setting,
            FormConditions conditions) {
        this.path = path;
        this.values = values;
        this.variables = variables;
        this.rows = rows;
        this.setting = setting;
        this.conditions = conditions;
    }

    static FormScope root(
            FormSchema schema, Map<String, Object> answers, FormSetting setting, FormConditions conditions) {
        Map<String, Object> variables = new HashMap<>(setting.data());
        variables.putAll(setting.initial());
        // A field that was emptied must not shine through with what it started with.
        variables.keySet().removeAll(schema.answerKeys());
        variables.putAll(answers);
        variables.put("this", answers);
        return new FormScope("", answers, variables, List.of(), setting, conditions);
    }

    FormScope group(String key) {
        Map<String, Object> inner = AnswerPath.map(values, key);
        Map<String, Object> seen = new HashMap<>(variables);
        seen.putAll(inner);
        return new FormScope(path + key + ".", inner, seen, rows, setting, conditions);
    }

    FormScope row(String key, int index) {
        List<?> list = AnswerPath.list(values, key);
        Map<String, Object> row = index < list.size() ? AnswerPath.mapOf(list.get(index)) : Map.of();
        List<BigDecimal> numbers = new ArrayList<>(rows);
        numbers.add(BigDecimal.valueOf(index + 1L));
        Map<String, Object> seen = new HashMap<>(variables);
        seen.putAll(row);
        seen.put("this", row);
        seen.put("parent", values);
        seen.put("i", numbers);
        return new FormScope(rowPath(path, key, index), row, seen, numbers, setting, conditions);
    }

    static String rowPath(String path, String key, int index) {
        return path + key + "[" + index + "].";
    }

    /** What stands before the keys of this scope, such as {@code options[1].}; empty for the form itself. */
    public String path() {
        return path;
    }

    /** The answers of this scope. */
    public Map<String, Object> values() {
        return values;
    }

    public FormSetting setting() {
        return setting;
    }

    boolean hides(FormComponent component) {
        String hideWhen = component.place().hideWhen();
        return hideWhen != null
                && evaluate(hideWhen).filter(Boolean.TRUE::equals).isPresent();
    }

    /** The value of a FEEL expression here. */
    public Optional<Object> evaluate(String feel) {
        return conditions.evaluate(feel, variables);
    }

    /** What the property says here. */
    public Optional<Object> resolve(FormValue value) {
        String feel = value.feel();
        return feel == null ? Optional.ofNullable(value.literal()) : evaluate(feel);
    }

    /** The property as plain words, templates filled. Empty text when it says nothing. */
    public String text(FormValue value) {
        return text(value, UnaryOperator.identity());
    }

    /** The same, but each value that is filled in passes through {@code escape} first. */
    public String text(FormValue value, UnaryOperator<String> escape) {
        if (value.literal() instanceof String words) {
            return fill(words, escape);
        }
        Optional<String> words = resolve(value).map(FormText::words);
        return value.feel() == null ? words.orElse("") : words.map(escape).orElse("");
    }

    /** Fills {@code {{…}}} in words that come from a bundle instead of the schema. */
    public String fill(String words, UnaryOperator<String> escape) {
        return FormText.fill(words, conditions, variables, escape);
    }

    /** The property as a number; empty when it says nothing or something else. */
    public Optional<BigDecimal> number(FormValue value) {
        return resolve(value).flatMap(found -> {
            try {
                return Optional.of(new BigDecimal(found.toString()));
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        });
    }

    /** True only when the property says so. */
    public boolean flag(FormValue value) {
        return resolve(value)
                .filter(found -> found.equals(true) || found.equals("true"))
                .isPresent();
    }

    /** What may be chosen here, in order. */
    public List<Option> options(FormField.Choices choices) {
        String key = choices.valuesKey();
        String expression = choices.valuesExpression();
        if (key != null) {
            return setting.options().options(key).orElseGet(() -> listed(AnswerPath.list(variables, key)));
        }
        if (expression != null) {
            return evaluate(expression)
                    .filter(List.class::isInstance)
                    .map(List.class::cast)
                    .map(FormScope::listed)
                    .orElse(List.of());
        }
        return choices.values();
    }

    private static List<Option> listed(List<?> items) {
        List<Option> options = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof Map<?, ?> map) {
                Object value = map.get("value");
                Object label = map.get("label");
                if (value != null) {
                    options.add(new Option(
                            FormText.words(value), label == null ? FormText.words(value) : FormText.words(label)));
                }
            } else {
                options.add(new Option(FormText.words(item), FormText.words(item)));
            }
        }
        return options;
    }
}
