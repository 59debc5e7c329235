package org.throughline.barrier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action that a barrier holds up, or held up.
 *
 * @param actionRef which action
 * @param freedAt when it could go on, null while it cannot
 */
public record BlockedActionSummary(
        String actionRef, @Nullable Instant freedAt) {}
