package org.throughline.help;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for support as screens read it.
 *
 * @param ref its reference
 * @param askerId who asked
 * @param unitId home of the asker, whose calendar counts
 * @param need what they need, in their words
 * @param page the kind of page on which they asked, such as {@code actions}; may be empty
 * @param state where it stands
 * @param askedAt when it was asked
 * @param takerId who took it, null when nobody did
 * @param takenAt when somebody took it
 * @param headId to whom it was passed up, null when it was not or when a role has it
 * @param withdrawnWhy why it is not needed any more; may be empty
 * @param endedAt when it ended, null while it runs
 * @param offerRule version of the table that said whether the place is offered something, null when it was not asked
 * @param offerInputs what the table was asked with
 * @param offerSaid what the table said
 */
public record SupportRequestSummary(
        String ref,
        UUID askerId,
        UUID unitId,
        String need,
        String page,
        SupportState state,
        Instant askedAt,
        @Nullable UUID takerId,
        @Nullable Instant takenAt,
        @Nullable UUID headId,
        String withdrawnWhy,
        @Nullable Instant endedAt,
        @Nullable String offerRule,
        @Nullable String offerInputs,
        @Nullable String offerSaid) {}
