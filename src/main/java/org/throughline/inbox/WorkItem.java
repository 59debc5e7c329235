package org.throughline.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/** One row of the read model, whole; see V050 for the columns. Open while {@code endedAt} is null. */
record WorkItem(
        String taskId,
        String instanceId,
        String definitionId,
        String processKey,
        String taskKey,
        String title,
        String subjectRef,
        String subjectTitle,
        @Nullable PinnedForm form,
        UUID unitId,
        ZoneId zone,
        @Nullable UUID assigneeId,
        Holding holding,
        @Nullable String namedBy,
        List<Role> askedRoles,
        List<RoleAt> candidates,
        @Nullable UUID excludedId,
        Set<UUID> involved,
        @Nullable UUID passedBy,
        @Nullable UUID wasWith,
        @Nullable Instant dueAt,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy,
        boolean completed,
        @Nullable UUID commandId) {

    boolean isOpen() {
        return endedAt == null;
    }

    /** Whether one of these roles may take it. */
    boolean mayBeTakenBy(Set<RoleAt> held) {
        return candidates.stream().anyMatch(held::contains);
    }
}
