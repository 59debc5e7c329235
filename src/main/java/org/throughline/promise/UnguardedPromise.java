package org.throughline.promise;

import java.time.Instant;
import java.util.UUID;

/**
 * An open promise that no timer keeps.
 *
 * @param id id of the promise
 * @param kind what is promised
 * @param subjectRef reference of the thing
 * @param dueAt when it is due
 */
public record UnguardedPromise(UUID id, String kind, String subjectRef, Instant dueAt) {}
