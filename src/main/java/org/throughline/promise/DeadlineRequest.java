package org.throughline.promise;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A model asks when something is due.
 *
 * @param kind name after `due.` in the model
 * @param subjectRef reference of the thing, the business key of the process
 * @param unitId unit whose calendar counts
 * @param now the moment of asking
 * @param variables variables of the running process
 */
public record DeadlineRequest(
        String kind, String subjectRef, UUID unitId, Instant now, Map<String, @Nullable Object> variables) {}
