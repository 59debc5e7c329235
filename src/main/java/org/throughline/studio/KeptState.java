package org.throughline.studio;

import java.time.Instant;
import java.util.UUID;

/**
 * A state of a file in a draft that can be restored.
 *
 * @param id its id
 * @param savedBy who saved it
 * @param savedAt when
 */
public record KeptState(UUID id, UUID savedBy, Instant savedAt) {}
