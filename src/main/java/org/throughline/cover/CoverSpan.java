package org.throughline.cover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * From the first moment of the first day to the last moment of the last day, where the person belongs.
 *
 * <p>A day on which the clocks change is 23 or 25 hours long, and so is a cover of that day.
 *
 * @param from first moment
 * @param until first moment that does not belong to it any more
 */
record CoverSpan(Instant from, Instant until) {

    /** The days in a zone, both of them included. */
    static CoverSpan of(LocalDate firstDay, LocalDate lastDay, ZoneId zone) {
        return new CoverSpan(
                firstDay.atStartOfDay(zone).toInstant(),
                lastDay.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** What belongs to both; empty when nothing does. */
    Optional<CoverSpan> common(CoverSpan other) {
        Instant later = from.isAfter(other.from) ? from : other.from;
        Instant earlier = until.isBefore(other.until) ? until : other.until;
        return later.isBefore(earlier) ? Optional.of(new CoverSpan(later, earlier)) : Optional.empty();
    }
}
