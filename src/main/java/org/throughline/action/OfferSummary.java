package org.throughline.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One offer as the action's page shows it.
 *
 * @param toPersonId who was asked
 * @param offeredAt when
 * @param dueOn by which day, as it was offered
 * @param answer what became of it
 * @param answeredAt when it ended; null while it stands
 * @param proposedDue the day the person could keep instead, null when none was named
 * @param reason what the person said, null when nothing
 * @param capacityNote what the person puts aside for it
 * @param number the how-manieth offer since the last start
 */
public record OfferSummary(
        UUID toPersonId,
        Instant offeredAt,
        LocalDate dueOn,
        OfferAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable LocalDate proposedDue,
        @Nullable String reason,
        @Nullable String capacityNote,
        int number) {}
