package org.throughline.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says who was asked to own an action. */
public sealed interface AnswerOffer permits AnswerOffer.Accept, AnswerOffer.Counter, AnswerOffer.Decline {

    /** The action. */
    String actionRef();

    /** Who was asked; the signed-in person unless the question was passed on. */
    UUID offeredTo();

    /**
     * Yes.
     *
     * @param capacityNote what is put aside to make room for it
     */
    record Accept(
            String actionRef, UUID offeredTo, @Nullable String capacityNote) implements AnswerOffer {}

    /**
     * Yes, but by another day.
     *
     * @param due the day that can be kept
     * @param reason why
     * @param capacityNote what is put aside to make room for it
     */
    record Counter(
            String actionRef,
            UUID offeredTo,
            LocalDate due,
            String reason,
            @Nullable String capacityNote) implements AnswerOffer {}

    /**
     * No.
     *
     * @param reason what speaks against it
     * @param suggestedOwnerId who could own it instead, null when nobody comes to mind
     */
    record Decline(
            String actionRef,
            UUID offeredTo,
            String reason,
            @Nullable UUID suggestedOwnerId) implements AnswerOffer {}
}
