package org.throughline.base.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.throughline.base.task.OptionSource.Option;

/** The words of a form in the reader's language: from a bundle when it has them, else from the schema. */
public final class FormLabels {

    private final String formId;
    private final FormWords words;

    public FormLabels(FormSchema schema, FormWords words) {
        this.formId = schema.id();
        this.words = words;
    }

    public String label(FormComponent component, FormScope scope) {
        return words(component, "label", component.place().label(), scope);
    }

    public String description(FormField field, FormScope scope) {
        return words(field, "description", field.frame().description(), scope);
    }

    /** Words of one property of a component, such as {@code dateLabel} or {@code alt}. */
    public String words(FormComponent component, String property, FormValue written, FormScope scope) {
        return words(component, property, written, scope, UnaryOperator.identity());
    }

    /** The same; each value that is filled in passes through {@code escape}. */
    public String words(
            FormComponent component,
            String property,
            FormValue written,
            FormScope scope,
            UnaryOperator<String> escape) {
        return translated(component, property, written.written(), scope)
                .map(found -> scope.fill(found, escape))
                .orElseGet(() -> scope.text(written, escape));
    }

    /** The label of a choice; those that come with the task's data are already in the reader's words. */
    public String option(FormField.Choice choice, Option option, FormScope scope) {
        if (choice.choices().values().isEmpty()) {
            return option.label();
        }
        return translated(choice, "option." + option.value(), option.label(), scope)
                .orElse(option.label());
    }

    /**
     * The author's own words for an error, when there are any.
     *
     * @param written what the schema has under the property
     */
    Optional<String> message(FormField field, String property, @Nullable String written, FormScope scope) {
        return Optional.ofNullable(written)
                .map(words -> translated(field, property, words, scope).orElse(words));
    }

    private Optional<String> translated(FormComponent component, String property, String written, FormScope scope) {
        Locale locale = scope.setting().locale();
        String form = "form." + formId + ".";
        Optional<String> byId = words.find(locale, form + component.id() + "." + property, written);
        if (byId.isPresent() || !(component instanceof FormField field)) {
            return byId;
        }
        return words.find(locale, form + field.key() + "." + property, written);
    }
}
