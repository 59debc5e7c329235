package org.throughline.action;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is or was in the way, as the action's page shows it.
 *
 * @param reportedBy who said so
 * @param blockedAt since when
 * @param reason what is in the way
 * @param ask what is needed, and from whom
 * @param asBarrier whether it was raised as a barrier
 * @param barrierRef the barrier whose end lifted it
 * @param liftedAt when the way was free again; null while it is not
 */
public record BlockSummary(
        UUID reportedBy,
        Instant blockedAt,
        String reason,
        String ask,
        boolean asBarrier,
        @Nullable String barrierRef,
        @Nullable Instant liftedAt) {}
