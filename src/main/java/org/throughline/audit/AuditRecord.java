package org.throughline.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param subjectRef what it happened to
 * @param at when
 * @param actorId who did it, null when the clock or the process did
 * @param action key of the sentence in the message bundles
 * @param details values for the sentence, by name
 */
public record AuditRecord(
        String subjectRef, Instant at, @Nullable UUID actorId, String action, Map<String, String> details) {}
