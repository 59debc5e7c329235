package org.throughline.studio.move;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move with how many of its cases stand how.
 *
 * @param plan what is planned
 * @param planSha256 its hash; a move starts only what was rehearsed
 * @param backOf the move that it takes back; null for one forward
 * @param reason why it was started; empty before
 * @param startedBy who started it; null before
 * @param counts cases by state; states without any are left out
 */
public record MoveSummary(
        UUID id,
        MovePlan plan,
        String planSha256,
        @Nullable UUID backOf,
        MoveState state,
        UUID begunBy,
        Instant begunAt,
        @Nullable Instant rehearsedAt,
        String reason,
        @Nullable UUID startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Map<CaseState, Integer> counts) {

    public MoveSummary {
        counts = Map.copyOf(counts);
    }

    /** How many cases stand so. */
    public int count(CaseState one) {
        return counts.getOrDefault(one, 0);
    }

    /** How many cases there are. */
    public int cases() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
