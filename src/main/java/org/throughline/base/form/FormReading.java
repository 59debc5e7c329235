package org.throughline.base.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormContainer.Group;
import org.throughline.base.form.FormContainer.RepeatingList;
import org.throughline.base.form.FormField.Computed;

/**
 * A form together with answers: what is visible, what counts, what is computed.
 *
 * <p>The answer to a hidden field does not count, and that may hide or show other fields in turn; so the answers are
 * read again until nothing changes any more. Keys that the form does not have are dropped. Screen and server use this
 * one class.
 */
public final class FormReading {

    /** Conditions that go round in circles are cut off here. */
    private static final int MOST_ROUNDS = 10;

    private final Map<String, FormScope> visible = new HashMap<>();
    private Map<String, Object> answers;

    private FormReading(Map<String, Object> raw) {
        this.answers = raw;
    }

    /** Reads the form with what was answered so far; wrong answers are left as they are. */
    public static FormReading of(
            FormSchema schema, Map<String, Object> raw, FormSetting setting, FormConditions conditions) {
        FormReading reading = new FormReading(raw);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            reading.visible.clear();
            Map<String, Object> next = new LinkedHashMap<>();
            FormScope scope = FormScope.root(schema, reading.answers, setting, conditions);
            reading.read(schema.components(), raw, setting.initial(), true, scope, next);
            boolean settled = next.equals(reading.answers);
            reading.answers = next;
            if (settled) {
                break;
            }
        }
        return reading;
    }

    /** The answers that count, in the order of the form. */
    public Map<String, Object> answers() {
        return answers;
    }

    /**
     * Where a component stands when it is visible.
     *
     * @param path of the scope, see {@link FormScope#path()}
     */
    public Optional<FormScope> visible(FormComponent component, String path) {
        return Optional.ofNullable(visible.get(path + '#' + component.id()));
    }

    private void read(
            List<FormComponent> components,
            Map<String, Object> raw,
            Map<String, Object> initial,
            boolean fixedRows,
            FormScope scope,
            Map<String, Object> counted) {
        for (FormComponent component : components) {
            if (scope.hides(component)) {
                continue;
            }
            visible.put(scope.path() + '#' + component.id(), scope);
            if (component instanceof FormField field) {
                Object value = value(field, raw, initial, fixedRows, scope);
                if (value != null) {
                    AnswerPath.put(counted, field.key(), value);
                }
            } else if (component instanceof Group group) {
                readGroup(group, raw, initial, fixedRows, scope, counted);
            } else if (component instanceof RepeatingList list) {
                readRows(list, raw, initial, fixedRows, scope, counted);
            }
        }
    }

    private void readGroup(
            Group group,
            Map<String, Object> raw,
            Map<String, Object> initial,
            boolean fixedRows,
            FormScope scope,
            Map<String, Object> counted) {
        String path = group.path();
        if (path.isEmpty()) {
            read(group.components(), raw, initial, fixedRows, scope, counted);
            return;
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        read(
                group.components(),
                AnswerPath.map(raw, path),
                AnswerPath.map(initial, path),
                fixedRows,
                scope.group(path),
                inner);
        if (!inner.isEmpty()) {
            AnswerPath.put(counted, path, inner);
        }
    }

    private void readRows(
            RepeatingList list,
            Map<String, Object> raw,
            Map<String, Object> initial,
            boolean fixedRows,
            FormScope scope,
            Map<String, Object> counted) {
        List<?> rows = AnswerPath.list(raw, list.path());
        List<?> before = AnswerPath.list(initial, list.path());
        List<Object> inner = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Map<String, Object> row = new LinkedHashMap<>();
            Map<String, Object> rowBefore = index < before.size() ? AnswerPath.mapOf(before.get(index)) : Map.of();
            read(
                    list.components(),
                    AnswerPath.mapOf(rows.get(index)),
                    rowBefore,
                    fixedRows && !list.growing(),
                    scope.row(list.path(), index),
                    row);
            inner.add(row);
        }
        if (!inner.isEmpty()) {
            AnswerPath.put(counted, list.path(), inner);
        }
    }

    /**
     * Computed fields are computed here whatever was sent; read-only ones keep what they started with. Rows that can be
     * removed have no fixed number, so their read-only fields are taken as they come.
     */
    private @Nullable Object value(
            FormField field, Map<String, Object> raw, Map<String, Object> initial, boolean fixedRows, FormScope scope) {
        if (field instanceof Computed computed) {
            return scope.evaluate(computed.expression()).orElse(null);
        }
        boolean fixed = field.frame().disabled() || scope.flag(field.frame().readonly());
        if (fixed && fixedRows) {
            Object before = AnswerPath.get(initial, field.key());
            return before == null ? field.frame().defaultValue() : before;
        }
        return AnswerPath.get(raw, field.key());
    }
}
