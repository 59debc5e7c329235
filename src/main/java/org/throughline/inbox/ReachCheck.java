package org.throughline.inbox;

import java.time.Instant;
import java.util.List;

/**
 * What one check found.
 *
 * @param at when it looked
 * @param tasks open tasks without a reachable holder, the oldest first, at most {@link Reach#MOST_SHOWN}
 * @param count how many there are
 */
public record ReachCheck(Instant at, List<UnreachedTask> tasks, int count) {

    public ReachCheck {
        tasks = List.copyOf(tasks);
    }
}
