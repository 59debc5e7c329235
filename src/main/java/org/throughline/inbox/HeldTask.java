package org.throughline.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/**
 * An open task of a case and who has it.
 *
 * @param taskId id in the engine
 * @param taskKey its step in the model
 * @param title what people call it
 * @param holder who has it; null when a role does
 * @param roles the roles that were asked
 * @param dueAt until when; null when it has no date
 */
public record HeldTask(
        String taskId,
        String taskKey,
        String title,
        @Nullable UUID holder,
        List<Role> roles,
        @Nullable Instant dueAt) {

    public HeldTask {
        roles = List.copyOf(roles);
    }

    static HeldTask of(WorkItem item) {
        return new HeldTask(
                item.taskId(), item.taskKey(), item.title(), item.assigneeId(), item.askedRoles(), item.dueAt());
    }
}
