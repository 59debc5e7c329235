package org.throughline.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/** When a mail may go out: at once, or when the quiet that its moment falls into has ended. */
final class QuietHoursPolicy {

    private QuietHoursPolicy() {}

    /**
     * The first moment, not before this one, at which the person may be written to.
     *
     * <p>An end that the clocks skip in spring is the first minute after the gap; one that they show twice in autumn is the first
     * of the two that has not gone by.
     */
    static Instant firstMoment(Instant moment, @Nullable QuietHours quiet, ZoneId zone) {
        if (quiet == null) {
            return moment;
        }
        ZonedDateTime there = moment.atZone(zone);
        LocalTime time = there.toLocalTime();
        boolean overMidnight = quiet.to().isBefore(quiet.from());
        boolean inEvening = !time.isBefore(quiet.from());
        boolean inMorning = time.isBefore(quiet.to());
        if (overMidnight ? !inEvening && !inMorning : !inEvening || !inMorning) {
            return moment;
        }
        LocalDate day = overMidnight && inEvening ? there.toLocalDate().plusDays(1) : there.toLocalDate();
        ZoneOffsetTransition skipped = zone.getRules().getTransition(day.atTime(quiet.to()));
        if (skipped != null && skipped.isGap()) {
            return skipped.getInstant();
        }
        ZonedDateTime end = day.atTime(quiet.to()).atZone(zone);
        Instant first = end.toInstant();
        return first.isAfter(moment) ? first : end.withLaterOffsetAtOverlap().toInstant();
    }
}
