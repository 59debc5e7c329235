package org.throughline.base.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.base.task.FieldError;

/** Gathers what is wrong with one field; every message starts with its label. */
final class FieldReport {

    private final List<FieldError> errors;
    private final String path;
    private final String label;
    private final FormField field;
    private final FormScope scope;
    private final FormLabels labels;

    FieldReport(List<FieldError> errors, FormField field, FormScope scope, FormLabels labels) {
        this.errors = errors;
        this.path = scope.path() + field.key();
        this.label = labels.label(field, scope);
        this.field = field;
        this.scope = scope;
        this.labels = labels;
    }

    FormScope scope() {
        return scope;
    }

    void add(String messageKey, Object... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(label);
        all.addAll(List.of(arguments));
        errors.add(new FieldError(path, messageKey, all));
    }

    void missing(String messageKey) {
        addOwnOr(messageKey, "requiredMessage", field.place().properties().get("requiredMessage"));
    }

    /**
     * Adds the author's own words for an error, or the product's when there are none.
     *
     * @param written what the schema has under the property
     */
    void addOwnOr(String messageKey, String property, @Nullable String written) {
        labels.message(field, property, written, scope)
                .ifPresentOrElse(
                        words -> errors.add(FieldError.of(path, FieldError.AS_WRITTEN, words)), () -> add(messageKey));
    }
}
