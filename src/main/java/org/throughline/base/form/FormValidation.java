package org.throughline.base.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormContainer.Group;
import org.throughline.base.form.FormContainer.RepeatingList;
import org.throughline.base.form.FormField.Checkbox;
import org.throughline.base.form.FormField.Choice;
import org.throughline.base.form.FormField.DateTimeInput;
import org.throughline.base.form.FormField.FileInput;
import org.throughline.base.form.FormField.NumberInput;
import org.throughline.base.form.FormField.TextInput;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.TaskAnswers;

/**
 * Checks answers against their form, on the server, whoever sent them.
 *
 * <p>The screen uses the same rules for its messages, but nothing depends on the screen having done so: hidden,
 * unknown, disabled and read-only fields cannot be answered, and only offered options can be chosen.
 */
public final class FormValidation {

    /** The longest text that is taken where the form sets no limit, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    private static final int MOST_VALUES = 5_000;
    private static final int DEEPEST = 12;
    private static final int MOST_ROWS = 100;

    private final FormConditions conditions;
    private final FormWords words;
    private final DateTimeRules dateTimeRules;
    private final FileRules fileRules;
    private final int longestText;

    public FormValidation(FormConditions conditions, FormWords words, FormFiles files, Clock clock) {
        this(conditions, words, files, clock, LONGEST_TEXT);
    }

    /** With another limit for texts; a form's own {@code maxLength} cannot exceed it. */
    public FormValidation(FormConditions conditions, FormWords words, FormFiles files, Clock clock, int longestText) {
        this.conditions = conditions;
        this.words = words;
        this.dateTimeRules = new DateTimeRules(clock);
        this.fileRules = new FileRules(files);
        this.longestText = longestText;
    }

    /** Checks everything at once; the errors stand in the order of the form. */
    public FormCheck check(FormSchema schema, Map<String, Object> raw, FormSetting setting) {
        if (countUpTo(raw, 0) > MOST_VALUES) {
            return new FormCheck(TaskAnswers.empty(), List.of(FieldError.of("", "form.error.tooMuch")));
        }
        Map<String, Object> answers = TaskAnswers.of(raw).asMap();
        FormReading reading = FormReading.of(schema, answers, setting, conditions);
        Run run = new Run(reading, new FormLabels(schema, words), new ArrayList<>());
        Map<String, Object> checked = new LinkedHashMap<>();
        run.check(schema.components(), "", reading.answers(), checked);
        return new FormCheck(TaskAnswers.of(checked), run.errors);
    }

    private static int countUpTo(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return MOST_VALUES + 1;
        }
        int count = 1;
        if (value instanceof Map<?, ?> map) {
            for (Object item : map.values()) {
                count += countUpTo(item, depth + 1);
            }
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                count += countUpTo(item, depth + 1);
            }
        }
        return count;
    }

    /** One check of one form. */
    private final class Run {

        private final FormReading reading;
        private final FormLabels labels;
        private final List<FieldError> errors;

        Run(FormReading reading, FormLabels labels, List<FieldError> errors) {
            this.reading = reading;
            this.labels = labels;
            this.errors = errors;
        }

        void check(
                List<FormComponent> components, String path, Map<String, Object> values, Map<String, Object> checked) {
            for (FormComponent component : components) {
                Optional<FormScope> scope = reading.visible(component, path);
                if (scope.isEmpty()) {
                    continue;
                }
                if (component instanceof FormField field) {
                    checkField(field, scope.get(), values, checked);
                } else if (component instanceof Group group) {
                    checkGroup(group, path, values, checked);
                } else if (component instanceof RepeatingList list) {
                    checkRows(list, scope.get(), values, checked);
                }
            }
        }

        private void checkGroup(Group group, String path, Map<String, Object> values, Map<String, Object> checked) {
            if (group.path().isEmpty()) {
                check(group.components(), path, values, checked);
                return;
            }
            Map<String, Object> inner = new LinkedHashMap<>();
            check(group.components(), path + group.path() + ".", AnswerPath.map(values, group.path()), inner);
            if (!inner.isEmpty()) {
                AnswerPath.put(checked, group.path(), inner);
            }
        }

        private void checkRows(
                RepeatingList list, FormScope scope, Map<String, Object> values, Map<String, Object> checked) {
            List<?> rows = AnswerPath.list(values, list.path());
            int most = list.growing() ? MOST_ROWS : fixedRows(list, scope);
            if (rows.size() > most) {
                errors.add(
                        FieldError.of(scope.path() + list.path(), "form.error.rows", labels.label(list, scope), most));
                return;
            }
            List<Object> inner = new ArrayList<>();
            for (int index = 0; index < rows.size(); index++) {
                Map<String, Object> row = new LinkedHashMap<>();
                String rowPath = FormScope.rowPath(scope.path(), list.path(), index);
                check(list.components(), rowPath, AnswerPath.mapOf(rows.get(index)), row);
                inner.add(row);
            }
            if (!inner.isEmpty()) {
                AnswerPath.put(checked, list.path(), inner);
            }
        }

        private int fixedRows(RepeatingList list, FormScope scope) {
            int before = scope.path().isEmpty()
                    ? AnswerPath.list(scope.setting().initial(), list.path()).size()
                    : MOST_ROWS;
            return Math.max(before, list.startRows());
        }

        private void checkField(
                FormField field, FormScope scope, Map<String, Object> values, Map<String, Object> checked) {
            if (field.frame().disabled()) {
                return;
            }
            FieldReport report = new FieldReport(errors, field, scope, labels);
            Object value = AnswerPath.get(values, field.key());
            if (scope.flag(field.frame().readonly())) {
                if (value != null) {
                    AnswerPath.put(checked, field.key(), value);
                }
            } else if (isEmpty(field, value)) {
                if (scope.flag(field.frame().required())) {
                    report.missing(missingKey(field));
                }
                if (value instanceof Boolean) {
                    AnswerPath.put(checked, field.key(), value);
                }
            } else if (value != null) {
                checkValue(field, value, report).ifPresent(valid -> AnswerPath.put(checked, field.key(), valid));
            }
        }

        private Optional<Object> checkValue(FormField field, Object value, FieldReport report) {
            if (field instanceof TextInput text) {
                return TextRules.check(text, value, longestText, report);
            } else if (field instanceof NumberInput number) {
                return NumberRules.check(number, value, report);
            } else if (field instanceof DateTimeInput dateTime) {
                return dateTimeRules.check(dateTime, value, report);
            } else if (field instanceof Choice choice) {
                return ChoiceRules.check(choice, value, report);
            } else if (field instanceof FileInput file) {
                return fileRules.check(file, value, report);
            } else if (field instanceof Checkbox && !(value instanceof Boolean)) {
                report.add("form.error.shape");
                return Optional.empty();
            }
            return Optional.of(value);
        }
    }

    private static boolean isEmpty(FormField field, @Nullable Object value) {
        return value == null
                || value instanceof List<?> list && list.isEmpty()
                || field instanceof Checkbox && value.equals(false);
    }

    private static String missingKey(FormField field) {
        if (field instanceof Choice) {
            return "form.error.required.choice";
        } else if (field instanceof Checkbox) {
            return "form.error.required.checkbox";
        } else if (field instanceof DateTimeInput) {
            return "form.error.required.date";
        } else if (field instanceof FileInput) {
            return "form.error.required.file";
        }
        return "form.error.required";
    }
}
