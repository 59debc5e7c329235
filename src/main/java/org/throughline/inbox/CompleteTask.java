package org.throughline.inbox;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Send the answers of a form.
 *
 * @param commandId made by the screen when it opens the form: a second click, or a retry after an unknown answer, is the same one
 * @param taskId the task
 * @param answers as typed, JSON-like
 * @param locale of the person, for messages that hold numbers and dates
 */
public record CompleteTask(UUID commandId, String taskId, Map<String, Object> answers, Locale locale) {

    public CompleteTask {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(taskId, "taskId");
        answers = Map.copyOf(answers);
    }
}
