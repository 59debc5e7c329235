package org.throughline.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the chair records on an item.
 *
 * @param itemRef which item
 * @param outcome what was decided
 * @param reason why, in words that those who asked will read
 * @param deviationReason why it differs from the recommendation, required when it does
 * @param conditions what must hold, required with conditions
 * @param alternative what else can be done, required with a no
 * @param riskOwnerId who owns an accepted risk
 * @param reviewOn when it is looked at again
 * @param action what is to be done, null when nothing
 * @param dissent who disagreed and why, null when nobody
 */
public record RecordDecision(
        String itemRef,
        DecisionOutcome outcome,
        String reason,
        @Nullable String deviationReason,
        @Nullable String conditions,
        @Nullable String alternative,
        @Nullable UUID riskOwnerId,
        @Nullable LocalDate reviewOn,
        @Nullable Action action,
        @Nullable String dissent) {

    /**
     * What follows from a yes.
     *
     * @param title what
     * @param ownerId who is asked to own it
     * @param due by when
     */
    public record Action(String title, UUID ownerId, LocalDate due) {}
}
