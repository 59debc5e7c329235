package org.throughline.base.task;

import java.util.List;

/**
 * Answers that cannot be taken as they are; nothing was changed.
 *
 * <p>The form stays open with everything that was typed and shows each error beside its field.
 */
public class InvalidAnswers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidAnswers(List<FieldError> errors) {
        super("Answers refused: " + errors.stream().map(FieldError::field).toList());
        this.errors = List.copyOf(errors);
    }

    public InvalidAnswers(FieldError error) {
        this(List.of(error));
    }

    /** What is wrong, in the order of the form; never empty. */
    public List<FieldError> errors() {
        return errors;
    }
}
