package org.throughline.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.promise.WorkingHours.Window;

/**
 * Where calendars lie: clock changes, zones, year ends, due instants on free days.
 *
 * <p>Every expected instant was worked out by hand, as the words beside it tell. Clocks change in London on Sun 25 Oct 2026 (02:00 BST
 * becomes 01:00 GMT) and Sun 28 Mar 2027 (01:00 GMT becomes 02:00 BST); in New York on Sun 8 Mar 2026 (02:00 EST becomes 03:00 EDT) and
 * Sun 1 Nov 2026 (02:00 EDT becomes 01:00 EST); on Lord Howe, by half an hour only, on Sun 5 Apr 2026 (02:00, UTC+11, becomes 01:30,
 * UTC+10:30) and Sun 4 Oct 2026 (02:00, UTC+10:30, becomes 02:30, UTC+11).
 */
class CalendarsByHandTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");

    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1));

    @Test
    void aWeekendWithAClockChangeCostsNoWorkingTime() {
        // London, Fri 23 Oct 2026 16:00 BST is 15:00 UTC. One hour until closing; the other two of Monday morning, in
        // GMT: 11:00 GMT.
        assertThat(office(LONDON).plus(utc("2026-10-23T15:00"), Duration.ofHours(3)))
                .isEqualTo(utc("2026-10-26T11:00"));
        // Back again: Fri 26 Mar 2027 16:00 GMT; one hour, then two of Monday morning in BST: 11:00 BST is 10:00 UTC.
        assertThat(office(LONDON).plus(utc("2027-03-26T16:00"), Duration.ofHours(3)))
                .isEqualTo(utc("2027-03-29T10:00"));
        // New York, Fri 6 Mar 2026 16:00 EST is 21:00 UTC; Monday 11:00 EDT is 15:00 UTC.
        assertThat(office(NEW_YORK).plus(utc("2026-03-06T21:00"), Duration.ofHours(3)))
                .isEqualTo(utc("2026-03-09T15:00"));
        // Fri 30 Oct 2026 16:00 EDT is 20:00 UTC; Monday 11:00 EST is 16:00 UTC.
        assertThat(office(NEW_YORK).plus(utc("2026-10-30T20:00"), Duration.ofHours(3)))
                .isEqualTo(utc("2026-11-02T16:00"));
        // Lord Howe, Fri 2 Oct 2026 15:00 at UTC+10:30 is 04:30 UTC; a working day later it is Monday 15:00 at UTC+11:
        // 04:00 UTC.
        assertThat(office(LORD_HOWE).plus(utc("2026-10-02T04:30"), Duration.ofHours(8)))
                .isEqualTo(utc("2026-10-05T04:00"));
    }

    @Test
    void countingBackwardsMeetsTheSameClockChanges() {
        // From Mon 26 Oct 2026 11:00 GMT three hours back: two of that morning, one before Friday's closing at 17:00
        // BST (16:00 UTC).
        assertThat(office(LONDON).minus(utc("2026-10-26T11:00"), Duration.ofHours(3)))
                .isEqualTo(utc("2026-10-23T15:00"));
        assertThat(office(LORD_HOWE).minus(utc("2026-10-05T04:00"), Duration.ofHours(8)))
                .isEqualTo(utc("2026-10-02T04:30"));
    }

    @Test
    void aNightShiftWithAClockChangeWorksTheHoursThatPass() {
        // New York, Sun 8 Mar 2026, 00:00-06:00 has five hours: from midnight EST (05:00 UTC) the sixth is the first
        // one of the next
        // Sunday: 15 Mar 01:00 EDT is 05:00 UTC.
        assertThat(sundays("00:00", "06:00", NEW_YORK).plus(utc("2026-03-08T05:00"), Duration.ofHours(6)))
                .isEqualTo(utc("2026-03-15T05:00"));
        // Sun 1 Nov 2026 has seven: from midnight EDT (04:00 UTC) six hours are over at 05:00 EST (10:00 UTC).
        assertThat(sundays("00:00", "06:00", NEW_YORK).plus(utc("2026-11-01T04:00"), Duration.ofHours(6)))
                .isEqualTo(utc("2026-11-01T10:00"));
        // Lord Howe, Sun 4 Oct 2026 has five and a half: from midnight (UTC+10:30, Sat 13:30 UTC) the rest is the first
        // half hour of
        // the next Sunday: 00:30 at UTC+11 is Sat 10 Oct 13:30 UTC.
        assertThat(sundays("00:00", "06:00", LORD_HOWE).plus(utc("2026-10-03T13:30"), Duration.ofHours(6)))
                .isEqualTo(utc("2026-10-10T13:30"));
        // Sun 5 Apr 2026 has six and a half: from midnight (UTC+11, Sat 13:00 UTC) six hours are over at 19:00 UTC,
        // 05:30 there.
        assertThat(sundays("00:00", "06:00", LORD_HOWE).plus(utc("2026-04-04T13:00"), Duration.ofHours(6)))
                .isEqualTo(utc("2026-04-04T19:00"));
    }

    @Test
    void anOpeningThatTheClockJumpsOverIsTheJump() {
        // London, Sun 28 Mar 2027: 01:30 is never shown; at 01:00 GMT the clock shows 02:00, which is later, so the
        // place is open. One
        // hour from there is over at 02:00 UTC.
        assertThat(sundays("01:30", "05:00", LONDON).plus(utc("2027-03-27T12:00"), Duration.ofHours(1)))
                .isEqualTo(utc("2027-03-28T02:00"));
        // It closes at 05:00 BST, 04:00 UTC: three hours in all, not two and a half.
        assertThat(sundays("01:30", "05:00", LONDON).between(utc("2027-03-27T12:00"), utc("2027-03-29T12:00")))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aClosingThatTheClockJumpsOverIsTheJump() {
        // 00:00-01:30 that night: at 01:00 GMT it is past closing, so it was one hour.
        assertThat(sundays("00:00", "01:30", LONDON).between(utc("2027-03-27T12:00"), utc("2027-03-29T12:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(sundays("00:00", "01:30", LONDON).closing(LocalDate.of(2027, 3, 28)))
                .isEqualTo(utc("2027-03-28T01:00"));
        // 01:10-01:50 is never shown at all: nothing is worked; one hour begins the Sunday after, 01:10 BST is 00:10
        // UTC, and has
        // 40 minutes there; 20 more on 11 Apr from 00:10 UTC on.
        assertThat(sundays("01:10", "01:50", LONDON).plus(utc("2027-03-27T12:00"), Duration.ofHours(1)))
                .isEqualTo(utc("2027-04-11T00:30"));
    }

    @Test
    void anOpeningThatTheClockShowsTwiceIsTheFirst() {
        // London, Sun 25 Oct 2026, 01:30-05:00: opens at 01:30 BST (00:30 UTC) and closes at 05:00 GMT: four and a half
        // hours.
        assertThat(sundays("01:30", "05:00", LONDON).between(utc("2026-10-24T12:00"), utc("2026-10-26T12:00")))
                .isEqualTo(Duration.ofMinutes(270));
    }

    @Test
    void aDayWhoseMidnightIsSkippedBeginsWithTheJump() {
        // Cairo, Fri 24 Apr 2026: 00:00 (UTC+2, Thu 22:00 UTC) becomes 01:00. A place open from 00:00 has 23 hours that
        // day; the 24th
        // is the first of Saturday: 01:00 at UTC+3 is 22:00 UTC on Friday.
        assertThat(always(CAIRO).plus(utc("2026-04-23T22:00"), Duration.ofHours(24)))
                .isEqualTo(utc("2026-04-24T22:00"));
    }

    @Test
    void aPlaceThatNeverClosesLosesNoMinuteAtMidnight() {
        // A week of it is 168 hours; across the end of summer time in London Wed to Wed that is an hour earlier on the
        // clock:
        // Wed 21 Oct 2026 10:00 BST to Wed 28 Oct 09:00 GMT.
        assertThat(always(LONDON).plus(utc("2026-10-21T09:00"), Duration.ofHours(168)))
                .isEqualTo(utc("2026-10-28T09:00"));
        assertThat(always(LONDON).between(utc("2026-10-21T09:00"), utc("2026-10-28T09:00")))
                .isEqualTo(Duration.ofHours(168));
        assertThat(always(LONDON).closing(LocalDate.of(2026, 10, 21))).isEqualTo(utc("2026-10-21T23:00"));
        assertThat(WorkingHours.parse(always(LONDON).hours().format()))
                .isEqualTo(always(LONDON).hours());
    }

    @Test
    void theSameInstantIsAnotherTimeOfDayInEachZone() {
        // Thu 24 Dec 2026 12:00 UTC plus eight working hours; 25 and 28 Dec are free everywhere.
        // London 12:00: five hours on Thursday, three on Tue 29: 12:00 UTC.
        assertThat(office(LONDON).plus(utc("2026-12-24T12:00"), Duration.ofHours(8)))
                .isEqualTo(utc("2026-12-29T12:00"));
        // New York 07:00, before opening: all of Thursday, 17:00 EST is 22:00 UTC.
        assertThat(office(NEW_YORK).plus(utc("2026-12-24T12:00"), Duration.ofHours(8)))
                .isEqualTo(utc("2026-12-24T22:00"));
        // Lord Howe Thu 23:00, after closing: nothing on Friday and Monday, all of Tue 29: 17:00 at UTC+11 is 06:00
        // UTC.
        assertThat(office(LORD_HOWE).plus(utc("2026-12-24T12:00"), Duration.ofHours(8)))
                .isEqualTo(utc("2026-12-29T06:00"));
    }

    @Test
    void theYearEndsAndTheLeapDayAreDaysLikeOthers() {
        // Thu 31 Dec 2026 16:00: one hour; 1 Jan is a holiday, then the weekend; the second hour ends Mon 4 Jan 2027
        // 10:00.
        assertThat(office(LONDON).plus(utc("2026-12-31T16:00"), Duration.ofHours(2)))
                .isEqualTo(utc("2027-01-04T10:00"));
        // Backwards from Mon 4 Jan 2027 10:00.
        assertThat(office(LONDON).minus(utc("2027-01-04T10:00"), Duration.ofHours(2)))
                .isEqualTo(utc("2026-12-31T16:00"));
        // Mon 28 Feb 2028 12:00 plus two working days: Tue 29 Feb, Wed 1 Mar.
        assertThat(office(LONDON).plus(utc("2028-02-28T12:00"), Duration.ofHours(16)))
                .isEqualTo(utc("2028-03-01T12:00"));
    }

    @Test
    void anAgreedDayThatIsFreeEndsWithTheNextWorkingDay() {
        // Sat 10 Oct 2026: Monday 17:00 BST is 16:00 UTC. Fri 25 Dec: Tuesday 29 Dec. New Year 2027: Mon 4 Jan.
        assertThat(office(LONDON).closing(LocalDate.of(2026, 10, 10))).isEqualTo(utc("2026-10-12T16:00"));
        assertThat(office(LONDON).closing(LocalDate.of(2026, 12, 25))).isEqualTo(utc("2026-12-29T17:00"));
        assertThat(office(LONDON).closing(LocalDate.of(2027, 1, 1))).isEqualTo(utc("2027-01-04T17:00"));
    }

    @Test
    void countedHoursNeverEndOnAFreeDay() {
        // A count that starts on a Saturday or a holiday begins with the next opening, and one that would end there
        // goes on after it.
        assertThat(office(LONDON).plus(utc("2026-10-10T11:00"), Duration.ofMinutes(1)))
                .isEqualTo(utc("2026-10-12T08:01"));
        assertThat(office(LONDON).plus(utc("2026-12-24T16:59"), Duration.ofMinutes(2)))
                .isEqualTo(utc("2026-12-29T09:01"));
    }

    @Test
    void elapsedHoursAndCalendarDaysAskNoCalendarButTheZone() {
        // New York, Sat 31 Oct 2026 12:00 EDT is 16:00 UTC. 24 hours later it is 11:00 EST; one day later 12:00 EST,
        // 17:00 UTC.
        Instant start = utc("2026-10-31T16:00");
        assertThat(Sum.after(start, Allowance.elapsedHours(24)).result(office(NEW_YORK)))
                .isEqualTo(utc("2026-11-01T16:00"));
        assertThat(Sum.after(start, days(1)).result(office(NEW_YORK))).isEqualTo(utc("2026-11-01T17:00"));
        assertThat(Sum.before(utc("2026-11-01T17:00"), days(1)).result(office(NEW_YORK)))
                .isEqualTo(start);
        // Lord Howe, Sat 3 Oct 2026 12:00 at UTC+10:30 is 01:30 UTC; a day later 12:00 at UTC+11 is 01:00 UTC: 23 and a
        // half hours.
        assertThat(Sum.after(utc("2026-10-03T01:30"), days(1)).result(office(LORD_HOWE)))
                .isEqualTo(utc("2026-10-04T01:00"));
        // London, Sat 27 Mar 2027 01:30 GMT; the next day's 01:30 is jumped over: 02:30 BST, which is 24 hours later.
        assertThat(Sum.after(utc("2027-03-27T01:30"), days(1)).result(office(LONDON)))
                .isEqualTo(utc("2027-03-28T01:30"));
        // Thirty days from Wed 25 Nov 2026 10:00 are Fri 25 Dec 10:00, a holiday: calendar days mean what they say.
        assertThat(Sum.after(utc("2026-11-25T10:00"), days(30)).result(office(LONDON)))
                .isEqualTo(utc("2026-12-25T10:00"));
    }

    private static Allowance days(int days) {
        return new Allowance(java.math.BigDecimal.valueOf(days), Allowance.Unit.CALENDAR_DAYS);
    }

    private static BusinessHoursPolicy office(ZoneId zone) {
        return new BusinessHoursPolicy(WorkingHours.weekdays(LocalTime.of(9, 0), LocalTime.of(17, 0)), HOLIDAYS, zone);
    }

    private static BusinessHoursPolicy sundays(String opens, String closes, ZoneId zone) {
        return new BusinessHoursPolicy(
                new WorkingHours(Map.of(DayOfWeek.SUNDAY, new Window(LocalTime.parse(opens), LocalTime.parse(closes)))),
                Set.of(),
                zone);
    }

    private static BusinessHoursPolicy always(ZoneId zone) {
        Map<DayOfWeek, Window> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, new Window(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        return new BusinessHoursPolicy(new WorkingHours(days), Set.of(), zone);
    }

    private static Instant utc(String moment) {
        return LocalDateTime.parse(moment).toInstant(java.time.ZoneOffset.UTC);
    }
}
