package org.throughline.base.form;

import java.util.Optional;
import java.util.function.UnaryOperator;
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
        return translated(component, property, scope)
                .map(found -> scope.fill(found, escape))
                .orElseGet(() -> scope.text(written, escape));
    }

    /** The label of a choice; those that come with the task's data are already in the reader's words. */
    public String option(FormField.Choice choice, Option option, FormScope scope) {
        if (choice.choices().values().isEmpty()) {
            return option.label();
        }
        return translated(choice, "option." + option.value(), scope).orElse(option.label());
    }

    /** The author's own words for "this must be answered", when there are any. */
    Optional<String> requiredMessage(FormField field, FormScope scope) {
        return translated(field, "requiredMessage", scope)
                .or(() -> Optional.ofNullable(field.place().properties().get("requiredMessage")));
    }

    Optional<String> translated(FormComponent component, String property, FormScope scope) {
        String form = "form." + formId + ".";
        Optional<String> byId = words.find(scope.setting().locale(), form + component.id() + "." + property);
        if (byId.isPresent() || !(component instanceof FormField field)) {
            return byId;
        }
        return words.find(scope.setting().locale(), form + field.key() + "." + property);
    }
}
