package org.throughline.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * Into which group of My work an item belongs.
 *
 * <p>Days are those of the place that the item belongs to: what is due in Leeds is due today when it is today in Leeds, wherever
 * the reader sits. An item is late from its promised moment on, and nothing hides that. A reminder moves an item to the day of the
 * reminder; once it has come, the item stands under today. The query of My work applies this rule to the edges made here.
 */
final class GroupingPolicy {

    private GroupingPolicy() {}

    /** The edges at a moment in places of a zone. Days without midnight begin when the clocks there say so. */
    static DayEdges edges(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new DayEdges(
                zone,
                today.plusDays(1).atStartOfDay(zone).toInstant(),
                monday.atStartOfDay(zone).toInstant());
    }
}
