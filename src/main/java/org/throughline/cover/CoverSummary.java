package org.throughline.cover;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A cover as screens read it.
 *
 * @param id its id
 * @param coveredId who is away
 * @param coverId who does the work
 * @param scope which work
 * @param firstDay first day
 * @param lastDay last day, included
 * @param zone where these days are counted: the place of who is away
 * @param state where it stands now
 * @param reason why, may be empty
 * @param plannedBy who planned it
 */
public record CoverSummary(
        UUID id,
        UUID coveredId,
        UUID coverId,
        CoverScope scope,
        LocalDate firstDay,
        LocalDate lastDay,
        ZoneId zone,
        CoverState state,
        String reason,
        UUID plannedBy) {}
