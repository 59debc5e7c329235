package org.throughline.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.form.FormComponent;
import org.throughline.base.form.FormConditions;
import org.throughline.base.form.FormContainer;
import org.throughline.base.form.FormField;
import org.throughline.base.form.FormFiles;
import org.throughline.base.form.FormLabels;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;
import org.throughline.base.form.FormWords;
import org.throughline.base.task.OptionSource.Option;
import org.throughline.base.task.TaskAnswers;
import org.throughline.inbox.KeptAnswerStore.Entry;
import org.throughline.inbox.TaskSheet.Form;

/** Finds in the answers what no code knows, and puts it into the words that the person read. */
@Component
class UnknownAnswers {

    private final FormConditions conditions;
    private final FormWords words;
    private final FormFiles files;

    UnknownAnswers(FormConditions conditions, FormWords words, FormFiles files) {
        this.conditions = conditions;
        this.words = words;
        this.files = files;
    }

    /** The unknown answers in the order of the form; a group or list counts as one answer. */
    List<Entry> entries(Form form, TaskAnswers answers, Set<String> known) {
        List<Entry> entries = new ArrayList<>();
        FormLabels labels = new FormLabels(form.schema(), words);
        FormReading reading = FormReading.of(form.schema(), answers.asMap(), form.setting(), conditions);
        answers.asMap().forEach((key, answer) -> {
            if (!known.contains(key)) {
                Optional<FormComponent> component = component(form, key);
                Optional<FormScope> scope = component.flatMap(found -> reading.visible(found, ""));
                String label = component
                        .flatMap(found -> scope.map(seen -> labels.label(found, seen)))
                        .filter(text -> !text.isBlank())
                        .orElse(key);
                entries.add(new Entry(key, label, answer, inWords(component, scope, answer)));
            }
        });
        return entries;
    }

    private static Optional<FormComponent> component(Form form, String key) {
        return form.schema().all().stream()
                .filter(component -> component instanceof FormField field
                                && first(field.key()).equals(key)
                        || component instanceof FormContainer container
                                && first(container.path()).equals(key))
                .findFirst();
    }

    private @Nullable String inWords(Optional<FormComponent> component, Optional<FormScope> scope, Object answer) {
        if (component.orElse(null) instanceof FormField.Choice choice && scope.isPresent()) {
            Map<String, String> options = scope.get().options(choice.choices()).stream()
                    .collect(Collectors.toMap(Option::value, Option::label, (one, same) -> one));
            return values(answer)
                    .map(value -> options.getOrDefault(value, value))
                    .collect(Collectors.joining(", "));
        }
        if (component.orElse(null) instanceof FormField.FileInput) {
            return values(answer)
                    .flatMap(id -> files.find(UUID.fromString(id)).stream())
                    .map(file -> file.name())
                    .collect(Collectors.joining(", "));
        }
        return null;
    }

    private static Stream<String> values(Object answer) {
        return answer instanceof List<?> many ? many.stream().map(Object::toString) : Stream.of(answer.toString());
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
