package org.throughline.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open task that nobody can do.
 *
 * @param taskId id of the task
 * @param taskKey id of the task in its model
 * @param title name of the task in its model
 * @param subjectRef reference of the thing
 * @param subjectTitle what the thing is called
 * @param unitId place of the thing
 * @param holder name of who has it and cannot sign in; null when it waits for a role that nobody holds
 * @param candidates roles that may take it
 */
public record UnreachedTask(
        String taskId,
        String taskKey,
        String title,
        String subjectRef,
        String subjectTitle,
        UUID unitId,
        @Nullable String holder,
        List<RoleAt> candidates) {

    public UnreachedTask {
        candidates = List.copyOf(candidates);
    }

    /** The same for a reader to whom the thing is not there: that a task is stuck, and where. */
    UnreachedTask withoutWords() {
        return new UnreachedTask(taskId, "", "…", "…", "", unitId, null, List.of());
    }
}
