package org.throughline.barrier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the board said, as pages read it. Everything is null until it has decided.
 *
 * @param outcome what was decided
 * @param decisionRef reference of the decision, null for a chair's action
 * @param reason why
 * @param alternative what people can do instead
 * @param decidedAt when
 * @param chairId chair who acted alone, null when the board decided
 * @param lapsedAt when the chair's action lapsed because the board did not confirm it
 * @param riskOwnerId who owns the accepted risk
 * @param riskReviewOn day to look again, local to the unit
 */
public record BoardWordSummary(
        @Nullable BoardOutcome outcome,
        @Nullable String decisionRef,
        @Nullable String reason,
        @Nullable String alternative,
        @Nullable Instant decidedAt,
        @Nullable UUID chairId,
        @Nullable Instant lapsedAt,
        @Nullable UUID riskOwnerId,
        @Nullable LocalDate riskReviewOn) {}
