package org.throughline.base.task;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a feature may know about the user task that somebody has open.
 *
 * @param taskId the engine's id of this task
 * @param taskKey id of the user task in its model, such as {@code userTask_acceptAction}
 * @param formKey name of the form, such as {@code action-accept}
 * @param processKey key of the process, such as {@code action-ownership}
 * @param subjectRef the human reference (business key), such as {@code ACT-2026-000123}
 * @param unitId the unit whose calendar and time zone count
 * @param actorId the person who has the task open
 * @param variables process variables that are not null: ids, references, booleans, enum names
 */
public record TaskContext(
        String taskId,
        String taskKey,
        String formKey,
        String processKey,
        String subjectRef,
        UUID unitId,
        UUID actorId,
        Map<String, Object> variables) {

    public TaskContext {
        Map<String, Object> present = new HashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : nullable(variables).entrySet()) {
            Object value = entry.getValue();
            if (value != null) {
                present.put(entry.getKey(), value);
            }
        }
        variables = Map.copyOf(present);
    }

    /** The variable as text; the model promises that it is there. */
    public String text(String name) {
        return findText(name).orElseThrow(() -> missing(name));
    }

    /** The variable as text, when it is set. */
    public Optional<String> findText(String name) {
        return Optional.ofNullable(variables.get(name)).map(Objects::toString);
    }

    /** The variable as an id; the model promises that it is there. */
    public UUID id(String name) {
        return UUID.fromString(text(name));
    }

    /** The variable as an id, when it is set. */
    public Optional<UUID> findId(String name) {
        return findText(name).filter(text -> !text.isBlank()).map(UUID::fromString);
    }

    /** True when the variable is set and true. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(variables.get(name));
    }

    private NoSuchElementException missing(String name) {
        return new NoSuchElementException("Process " + processKey + " has no variable '" + name + "' at " + taskKey);
    }

    /** Engine variables may be null although the declared type cannot say so. */
    @SuppressWarnings("NullAway")
    private static Map<String, @Nullable Object> nullable(Map<String, Object> variables) {
        return (Map<String, @Nullable Object>) (Map<String, ?>) variables;
    }
}
