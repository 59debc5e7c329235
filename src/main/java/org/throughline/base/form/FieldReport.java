package org.throughline.base.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.base.task.FieldError;

/** Gathers what is wrong with one field; every message starts with its label. */
final class FieldReport {

    private final List<FieldError> errors;
    private final String path;
    private final String label;
    private final Optional<String> requiredMessage;
    private final FormScope scope;

    FieldReport(List<FieldError> errors, FormField field, FormScope scope, FormLabels labels) {
        this.errors = errors;
        this.path = scope.path() + field.key();
        this.label = labels.label(field, scope);
        this.requiredMessage = labels.requiredMessage(field, scope);
        this.scope = scope;
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

    void asWritten(String words) {
        errors.add(FieldError.of(path, FieldError.AS_WRITTEN, words));
    }

    void missing(String messageKey) {
        requiredMessage.ifPresentOrElse(this::asWritten, () -> add(messageKey));
    }
}
