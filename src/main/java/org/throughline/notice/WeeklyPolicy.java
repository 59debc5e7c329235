package org.throughline.notice;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When the weekly mail goes out, to whom, and how far back it looks: one for each week, however long nothing could be sent. */
final class WeeklyPolicy {

    static final LocalTime HOUR = LocalTime.of(7, 0);
    static final int AWAY_AFTER_DAYS = 14;
    static final Duration LONGEST_LOOK_BACK = Duration.ofDays(35);

    private WeeklyPolicy() {}

    /** The ISO week whose mail is to be out by now at a place: since Monday at seven it is this one, before that the last one. */
    static String week(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        LocalDate monday = there.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate due = now.isBefore(monday.atTime(HOUR).atZone(zone).toInstant()) ? monday.minusWeeks(1) : monday;
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                due.get(IsoFields.WEEK_BASED_YEAR),
                due.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Whether somebody gets it without having chosen it; null for who never signed in. */
    static boolean isAway(@Nullable LocalDate lastSignIn, LocalDate today) {
        return lastSignIn == null || !lastSignIn.isAfter(lastDayOfTheAway(today));
    }

    /** Whoever signed in last on this day or before is away. */
    static LocalDate lastDayOfTheAway(LocalDate today) {
        return today.minusDays(AWAY_AFTER_DAYS);
    }
}
