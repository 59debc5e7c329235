package org.throughline.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every expected instant was worked out by hand on a calendar. */
class BusinessHoursPolicyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final BusinessHoursPolicy MERIDIAN = new BusinessHoursPolicy(
            WorkingHours.weekdays(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)),
            LONDON);

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        // Tuesday morning: each working day ends at the same minute of a later day.
        "2026-09-29T10:00, 2, 2026-10-01T10:00",
        // Wednesday plus one; the weekend is skipped from Thursday on.
        "2026-10-01T11:30, 3, 2026-10-06T11:30",
        "2026-10-01T11:30, 10, 2026-10-15T11:30",
        // E05: Monday to Wednesday, Wednesday to Friday, Friday over the weekend to Tuesday.
        "2026-11-09T09:30, 2, 2026-11-11T09:30",
        "2026-11-11T09:30, 2, 2026-11-13T09:30",
        "2026-11-13T09:30, 2, 2026-11-17T09:30",
        // E11 and E15: a start before or at opening ends at closing time of the last day.
        "2027-01-11T08:00, 5, 2027-01-15T17:00",
        "2026-11-16T09:00, 5, 2026-11-20T17:00",
        // E04: ten days from Friday 11 December: 14-18 make five (Fri 10:00), 21-24 make four (Thu 10:00);
        // Fri 25 and Mon 28 are holidays, so the tenth ends on Tue 29.
        "2026-12-01T10:00, 1, 2026-12-02T10:00",
        "2026-12-02T10:00, 2, 2026-12-04T10:00",
        "2026-12-04T10:00, 5, 2026-12-11T10:00",
        "2026-12-11T10:00, 10, 2026-12-29T10:00",
        // Year end: Thu 31 Dec, then New Year's Day and the weekend are free.
        "2026-12-31T12:00, 1, 2027-01-04T12:00",
        // Clock goes back on Sun 25 Oct 2026 and forward on Sun 28 Mar 2027: local times stay.
        "2026-10-23T15:00, 1, 2026-10-26T15:00",
        "2027-03-26T15:00, 1, 2027-03-29T15:00",
        // A start on Saturday counts from Monday's opening: one day ends at Monday's closing.
        "2026-10-03T12:00, 1, 2026-10-05T17:00",
        // A start on a holiday counts from the next working day.
        "2026-12-25T12:00, 1, 2026-12-29T17:00",
    })
    void countsWorkingDaysFromTheMinuteOfTheStart(String start, int days, String end) {
        assertThat(MERIDIAN.plus(at(start), Duration.ofHours(8L * days))).isEqualTo(at(end));
    }

    @ParameterizedTest(name = "{1} minutes after {0} is {2}")
    @CsvSource({
        "2026-09-29T16:00, 60, 2026-09-29T17:00",
        "2026-09-29T16:00, 61, 2026-09-30T09:01",
        "2026-09-29T17:00, 1, 2026-09-30T09:01",
        "2026-09-29T16:59, 1, 2026-09-29T17:00",
        "2026-09-29T08:59, 30, 2026-09-29T09:30",
    })
    void aCountThatEndsAtClosingTimeEndsThere(String start, int minutes, String end) {
        assertThat(MERIDIAN.plus(at(start), Duration.ofMinutes(minutes))).isEqualTo(at(end));
    }

    @Test
    void nothingCountedFromANightIsTheNextOpening() {
        assertThat(MERIDIAN.plus(at("2026-09-29T22:00"), Duration.ZERO)).isEqualTo(at("2026-09-30T09:00"));
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}")
    @CsvSource({
        "2026-10-16T17:00, 1, 2026-10-16T09:00",
        "2026-10-16T17:00, 5, 2026-10-12T09:00",
        "2026-10-12T10:00, 1, 2026-10-09T10:00",
        "2026-12-29T10:00, 1, 2026-12-24T10:00",
    })
    void countsBackwards(String end, int days, String start) {
        assertThat(MERIDIAN.minus(at(end), Duration.ofHours(8L * days))).isEqualTo(at(start));
    }

    @Test
    void backwardsAndForwardsMeet() {
        Instant start = at("2026-12-22T13:17");
        Duration length = Duration.ofHours(37).plusMinutes(5);

        assertThat(MERIDIAN.minus(MERIDIAN.plus(start, length), length)).isEqualTo(start);
        assertThat(MERIDIAN.between(start, MERIDIAN.plus(start, length))).isEqualTo(length);
    }

    @Test
    void noTimePassesBetweenAnInstantAndAnEarlierOne() {
        assertThat(MERIDIAN.between(at("2026-10-01T12:00"), at("2026-10-01T11:00")))
                .isZero();
    }

    @Test
    void aNightShiftAcrossTheClockChangeCountsTheHoursThatPass() {
        // Sundays 00:00-06:00 in London: on 28 March 2027 the hour from 01:00 to 02:00 does not exist, so the
        // window has five hours; the sixth is counted in the window of the next Sunday.
        BusinessHoursPolicy nights = new BusinessHoursPolicy(
                new WorkingHours(Map.of(
                        java.time.DayOfWeek.SUNDAY, new WorkingHours.Window(LocalTime.MIDNIGHT, LocalTime.of(6, 0)))),
                Set.of(),
                LONDON);

        assertThat(nights.plus(at("2027-03-28T00:00"), Duration.ofHours(6))).isEqualTo(at("2027-04-04T01:00"));
    }

    @Test
    void closingOfAFreeDayIsThatOfTheNextWorkingDay() {
        assertThat(MERIDIAN.closing(LocalDate.of(2026, 10, 16))).isEqualTo(at("2026-10-16T17:00"));
        assertThat(MERIDIAN.closing(LocalDate.of(2026, 12, 25))).isEqualTo(at("2026-12-29T17:00"));
    }

    @Test
    void aCalendarWithoutAWorkingDayIsRefused() {
        assertThatThrownBy(() -> new WorkingHours(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hoursReadBackAsTheyWereWritten() {
        WorkingHours hours = WorkingHours.weekdays(LocalTime.of(9, 0), LocalTime.of(17, 30));

        assertThat(WorkingHours.parse(hours.format())).isEqualTo(hours);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }
}
