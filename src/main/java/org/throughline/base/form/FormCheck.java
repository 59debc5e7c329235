package org.throughline.base.form;

import java.util.List;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.TaskAnswers;

/**
 * What checking answers found.
 *
 * @param answers those that count, in their final shape: hidden and unknown ones left out, computed ones in
 * @param errors in the order of the form; empty when the answers can be taken
 */
public record FormCheck(TaskAnswers answers, List<FieldError> errors) {

    public FormCheck {
        errors = List.copyOf(errors);
    }

    public boolean passed() {
        return errors.isEmpty();
    }

    /** The answers, or {@link InvalidAnswers} with all errors. */
    public TaskAnswers orThrow() {
        if (!passed()) {
            throw new InvalidAnswers(errors);
        }
        return answers;
    }
}
