package org.throughline.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that waits for the end of its transaction.
 *
 * @param stream chain that it is added to
 * @param kind what it is
 * @param command the command that it belongs to, null outside of any
 * @param actor who acted, null when the clock or a process did
 * @param subject reference of the thing, null when there is none
 * @param at when, by the product's clock
 * @param action key of a sentence, or name of a use case
 * @param details values by name
 */
record NewEntry(
        String stream,
        EntryKind kind,
        @Nullable UUID command,
        @Nullable UUID actor,
        @Nullable String subject,
        Instant at,
        String action,
        Map<String, String> details) {

    AuditRecord asRecord() {
        return new AuditRecord(subject == null ? stream : subject, at, actor, action, details);
    }
}
