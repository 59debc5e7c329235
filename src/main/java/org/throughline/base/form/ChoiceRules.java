package org.throughline.base.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.base.form.FormField.Choice;
import org.throughline.base.task.OptionSource.Option;

/** Only what is offered may be chosen. */
final class ChoiceRules {

    private ChoiceRules() {}

    static Optional<Object> check(Choice field, Object value, FieldReport report) {
        Set<String> offered = report.scope().options(field.choices()).stream()
                .map(Option::value)
                .collect(Collectors.toSet());
        return field.many() ? checkMany(value, offered, report) : checkOne(value, offered, report);
    }

    private static Optional<Object> checkOne(Object value, Set<String> offered, FieldReport report) {
        if (value instanceof List<?> || !offered.contains(FormText.words(value))) {
            report.add("form.error.option");
            return Optional.empty();
        }
        return Optional.of(FormText.words(value));
    }

    private static Optional<Object> checkMany(Object value, Set<String> offered, FieldReport report) {
        if (!(value instanceof List<?> items)) {
            report.add("form.error.shape");
            return Optional.empty();
        }
        Set<String> chosen = new LinkedHashSet<>();
        items.forEach(item -> chosen.add(FormText.words(item)));
        if (!offered.containsAll(chosen)) {
            report.add("form.error.option");
            return Optional.empty();
        }
        return Optional.of(List.copyOf(chosen));
    }
}
