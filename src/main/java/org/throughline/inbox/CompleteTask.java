package org.throughline.inbox;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Send the answers of a form.
 *
 * @param commandId made by the screen when it opens the form: a second click, or a retry after an unknown answer, is the same one
 * @param taskId the task
 * @param answers as typed, JSON-like
 * @param locale of the person, for messages that hold numbers and dates
 * @param seen what the form began with when it was drawn, so that nothing that others changed since is overwritten unseen; null when
 *     the answers are meant whatever it begins with now
 */
public record CompleteTask(
        UUID commandId,
        String taskId,
        Map<String, Object> answers,
        Locale locale,
        @Nullable Map<String, Object> seen) {

    public CompleteTask(UUID commandId, String taskId, Map<String, Object> answers, Locale locale) {
        this(commandId, taskId, answers, locale, null);
    }

    public CompleteTask {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(taskId, "taskId");
        answers = Map.copyOf(answers);
        seen = seen == null ? null : Map.copyOf(seen);
    }
}
