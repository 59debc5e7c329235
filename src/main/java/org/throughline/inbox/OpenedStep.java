package org.throughline.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/**
 * A user task as the engine has just created it.
 *
 * @param taskId the engine's id
 * @param instanceId its process instance
 * @param definitionId the version of the model it runs on
 * @param processKey key of the process
 * @param taskKey id of the task in the model
 * @param title its name in the model
 * @param subjectRef business key
 * @param subjectTitle what the thing is called
 * @param form the form at this moment, null when the task has none
 * @param unitId unit of the thing, null when the process names none
 * @param namedPerson whom the process names for it
 * @param namedBy variable that named the person, such as {@code ownerId}
 * @param askedRoles roles that may do it
 * @param excluded person who must not do it
 * @param involved everybody whom a variable of the process names
 * @param dueAt what was promised
 * @param createdAt when it was created
 */
public record OpenedStep(
        String taskId,
        String instanceId,
        String definitionId,
        String processKey,
        String taskKey,
        String title,
        String subjectRef,
        String subjectTitle,
        @Nullable PinnedForm form,
        @Nullable UUID unitId,
        @Nullable UUID namedPerson,
        @Nullable String namedBy,
        List<Role> askedRoles,
        @Nullable UUID excluded,
        Set<UUID> involved,
        @Nullable Instant dueAt,
        Instant createdAt) {

    public OpenedStep {
        askedRoles = List.copyOf(askedRoles);
        involved = Set.copyOf(involved);
    }
}
