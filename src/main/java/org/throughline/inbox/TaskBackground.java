package org.throughline.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;
import org.throughline.promise.PromiseSummary;

/**
 * What a person may want to know beside the form of a task: how it came here and where it goes.
 *
 * @param map the model
 * @param before finished tasks of the same run, the oldest first
 * @param promise the line of the ledger behind the due date
 * @param story what happened to the thing, the oldest first
 * @param names of everybody who appears in it
 */
public record TaskBackground(
        ProcessMap map,
        List<Done> before,
        Optional<PromiseSummary> promise,
        List<AuditRecord> story,
        Map<UUID, String> names) {

    public TaskBackground {
        before = List.copyOf(before);
        story = List.copyOf(story);
        names = Map.copyOf(names);
    }

    /**
     * A finished task.
     *
     * @param taskKey id of the task in its model
     * @param title name of the task in its model
     * @param who completed it, null when nobody was signed in
     * @param when it was completed
     */
    public record Done(
            String taskKey, String title, @Nullable UUID who, Instant when) {}

    /** The name of a person who appears in it; empty when it is nobody or unknown. */
    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
