package org.throughline.inbox.ui;

import java.util.stream.Collectors;
import org.throughline.base.form.FormField.TextInput;
import org.throughline.base.form.FormSchema;
import org.throughline.base.task.TaskAnswers;

/** What a person has written into a form, as plain text to take along. */
final class TypedWords {

    private TypedWords() {}

    /** The texts, one below the other; empty when nothing was written. */
    static String of(FormSchema schema, TaskAnswers answers) {
        return schema.fields().stream()
                .filter(TextInput.class::isInstance)
                .map(field -> answers.text(field.key()).orElse("").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
