package org.throughline.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of My work.
 *
 * @param taskId id for the link
 * @param group where it stands
 * @param processKey process that asks for it
 * @param taskKey id of the task in its model, by which bundles may name it
 * @param title name of the task in its model
 * @param subjectRef reference of the thing
 * @param subjectTitle what the thing is called
 * @param unitId place of the thing
 * @param zone zone of the place, in which its times are told
 * @param dueAt what was promised
 * @param remindAt when the person wants to be reminded, only while that lies ahead
 * @param createdAt since when it is open
 * @param mine whether the person has it alone; false for a role's item and for one that waits for others
 * @param holding why it is with those who have it
 * @param candidates roles that may take it
 * @param holders who has it when it waits for others; empty when a role has it
 * @param forPerson for whom the person does it as a cover; null when it is their own
 */
public record WorkRow(
        String taskId,
        WorkGroup group,
        String processKey,
        String taskKey,
        String title,
        String subjectRef,
        String subjectTitle,
        UUID unitId,
        ZoneId zone,
        @Nullable Instant dueAt,
        @Nullable Instant remindAt,
        Instant createdAt,
        boolean mine,
        Holding holding,
        List<RoleAt> candidates,
        List<UUID> holders,
        @Nullable UUID forPerson) {

    public WorkRow {
        candidates = List.copyOf(candidates);
        holders = List.copyOf(holders);
    }
}
