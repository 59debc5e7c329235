package org.throughline.cover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Says who does somebody's work from one day to another.
 *
 * @param coveredId who is away
 * @param coverId who does the work
 * @param scope which work
 * @param firstDay first day, where the person who is away belongs
 * @param lastDay last day, included
 * @param reason why, for both; may be empty
 */
public record PlanCover(
        UUID coveredId, UUID coverId, CoverScope scope, LocalDate firstDay, LocalDate lastDay, String reason) {

    /** Most characters of the reason. */
    public static final int LONGEST_REASON = 400;
    /** Most days that a cover lasts: who is away for longer has duties to hand over. */
    public static final int MOST_DAYS = 366;

    public PlanCover {
        reason = reason.strip();
        if (coveredId.equals(coverId)) {
            throw new CoverRefused("cover.refused.self");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new CoverRefused("cover.refused.order");
        }
        if (firstDay.plusDays(MOST_DAYS).isBefore(lastDay)) {
            throw new CoverRefused("cover.refused.tooLong", MOST_DAYS);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new CoverRefused("cover.refused.reason", LONGEST_REASON);
        }
    }
}
