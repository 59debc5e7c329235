package org.throughline.base.task;

import java.util.List;

/**
 * One thing that is wrong with one answer.
 *
 * <p>The words are looked up by the reader's language, so that the summary and the field say the same.
 *
 * @param field path of the answer, such as {@code title} or {@code options[1].owner}; empty when the whole
 *     form is meant
 * @param messageKey key in the message bundles, such as {@code form.error.required}
 * @param arguments for the message; the label of the field is usually the first
 */
public record FieldError(String field, String messageKey, List<Object> arguments) {

    /** Key for words that are already written, by the author of a form; they are the only argument. */
    public static final String AS_WRITTEN = "form.error.asWritten";

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    /** An error with its message arguments one by one. */
    public static FieldError of(String field, String messageKey, Object... arguments) {
        return new FieldError(field, messageKey, List.of(arguments));
    }
}
