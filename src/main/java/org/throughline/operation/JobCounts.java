package org.throughline.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the engine's jobs stand.
 *
 * @param due could run now and wait for a server
 * @param running are locked by a server
 * @param waiting timers whose time has not come
 * @param failed have used up their retries
 * @param retrying failed before and will be tried again
 * @param paused belong to a paused case
 * @param oldestDue since when the oldest due one waits; null when none does
 */
public record JobCounts(
        int due,
        int running,
        int waiting,
        int failed,
        int retrying,
        int paused,
        @Nullable Instant oldestDue) {}
