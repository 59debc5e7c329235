package org.throughline.base.form;

import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;

/** A file that is not taken: empty, too large, or a program. */
public class FileRefused extends InvalidAnswers {

    private static final long serialVersionUID = 1L;

    public FileRefused(String messageKey, Object... arguments) {
        super(FieldError.of("", messageKey, arguments));
    }
}
