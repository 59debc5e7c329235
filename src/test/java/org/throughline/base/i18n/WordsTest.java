package org.throughline.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Texts TEXTS = new Texts();
    private static final ZoneId LEEDS = ZoneId.of("Europe/London");
    private static final ZoneId BRNO = ZoneId.of("Europe/Prague");

    /** 23:30 in Leeds, already half past midnight of the next day in Brno. */
    private static final Instant LATE_EVENING = Instant.parse("2026-11-24T23:30:00Z");

    private final Words leeds = words(Locale.ENGLISH, LEEDS, LATE_EVENING);
    private final Words brno = words(Locale.ENGLISH, BRNO, LATE_EVENING);

    @Test
    void aDayIsWrittenWithWeekdayAndYear() {
        assertThat(leeds.date(LocalDate.parse("2026-12-01"))).isEqualTo("Tue 1 Dec 2026");
        assertThat(words(Locale.GERMAN, LEEDS, LATE_EVENING).date(LocalDate.parse("2026-12-01")))
                .isEqualTo("Di., 1. Dez. 2026");
        assertThat(words(Locale.UK, LEEDS, LATE_EVENING).date(LocalDate.parse("2026-09-01")))
                .isEqualTo("Tue 1 Sep 2026");
    }

    @Test
    void theShortDayNamesTheYearOnlyWhenItIsAnother() {
        assertThat(leeds.shortDate(LocalDate.parse("2026-11-27"))).isEqualTo("Fri 27 Nov");
        assertThat(leeds.shortDate(LocalDate.parse("2027-01-04"))).isEqualTo("Mon 4 Jan 2027");
    }

    @Test
    void theSameMomentFallsOnTheDayOfThePlace() {
        assertThat(leeds.date(LATE_EVENING)).isEqualTo("Tue 24 Nov 2026");
        assertThat(brno.date(LATE_EVENING)).isEqualTo("Wed 25 Nov 2026");
        assertThat(leeds.time(LATE_EVENING)).isEqualTo("23:30");
        assertThat(brno.time(LATE_EVENING)).isEqualTo("00:30");
    }

    @Test
    void todayEndsAtMidnightOfThePlace() {
        Instant beforeMidnight = Instant.parse("2026-11-24T23:59:59Z");
        Instant midnight = Instant.parse("2026-11-25T00:00:00Z");
        assertThat(leeds.near(beforeMidnight)).isEqualTo("today, 23:59");
        assertThat(leeds.near(midnight)).isEqualTo("tomorrow, 00:00");
        assertThat(brno.near(midnight)).isEqualTo("today, 01:00");
    }

    @Test
    void nearDaysHaveNamesAndFarOnesADate() {
        assertThat(leeds.near(LATE_EVENING.minus(Duration.ofDays(1)))).isEqualTo("yesterday, 23:30");
        assertThat(leeds.near(LATE_EVENING.plus(Duration.ofDays(2)))).isEqualTo("Thu 26 Nov, 23:30");
        assertThat(leeds.near(LATE_EVENING.minus(Duration.ofDays(2)))).isEqualTo("Sun 22 Nov, 23:30");
    }

    @Test
    void whatIsDueTodayIsLateSinceItsTimeAndFromMidnightByDays() {
        assertThat(leeds.late(Instant.parse("2026-11-24T16:00:00Z"))).isEqualTo("Late since 16:00");
        assertThat(brno.late(Instant.parse("2026-11-24T16:00:00Z"))).isEqualTo("1 day late");
        assertThat(leeds.late(Instant.parse("2026-11-22T16:00:00Z"))).isEqualTo("2 days late");
        assertThat(leeds.late(LocalDate.parse("2026-11-23"))).isEqualTo("1 day late");
    }

    @Test
    void agoCountsMinutesThenHoursThenDaysThenNamesTheDay() {
        assertThat(leeds.ago(LATE_EVENING.minusSeconds(59))).isEqualTo("just now");
        assertThat(leeds.ago(LATE_EVENING.minusSeconds(60))).isEqualTo("1 minute ago");
        assertThat(leeds.ago(LATE_EVENING.minus(Duration.ofMinutes(59)))).isEqualTo("59 minutes ago");
        assertThat(leeds.ago(LATE_EVENING.minus(Duration.ofHours(1)))).isEqualTo("1 h ago");
        assertThat(leeds.ago(LATE_EVENING.minus(Duration.ofHours(24)))).isEqualTo("1 day ago");
        assertThat(leeds.ago(Instant.parse("2026-10-25T11:00:00Z"))).isEqualTo("30 days ago");
        assertThat(leeds.ago(Instant.parse("2026-10-24T11:00:00Z"))).isEqualTo("Sat 24 Oct 2026");
    }

    @Test
    void someHoursAcrossMidnightAreStillHours() {
        Words earlyMorning = words(Locale.ENGLISH, LEEDS, Instant.parse("2026-11-25T02:30:00Z"));
        assertThat(earlyMorning.ago(LATE_EVENING)).isEqualTo("3 h ago");
    }

    @Test
    void timeLeftEndsInWords() {
        assertThat(leeds.left(LATE_EVENING.plus(Duration.ofMinutes(150)))).isEqualTo("2 h 30 min left");
        assertThat(leeds.left(LATE_EVENING.plus(Duration.ofDays(3)))).isEqualTo("3 days left");
        assertThat(leeds.left(LATE_EVENING.plusSeconds(10))).isEqualTo("1 min left");
        assertThat(leeds.left(LATE_EVENING)).isEqualTo("Time is up");
    }

    @Test
    void aDayOfTwentyThreeHoursIsStillADay() {
        Words afterTheClocksChanged = words(Locale.ENGLISH, LEEDS, Instant.parse("2026-03-29T11:00:00Z"));
        assertThat(afterTheClocksChanged.late(Instant.parse("2026-03-28T12:00:00Z")))
                .isEqualTo("1 day late");
    }

    @Test
    void aSpanNamesTheDayOnceWhenItIsOne() {
        Instant ten = Instant.parse("2026-12-01T10:00:00Z");
        assertThat(leeds.span(ten, ten.plus(Duration.ofHours(1)))).isEqualTo("Tue 1 Dec 2026, 10:00–11:00");
        assertThat(leeds.span(ten, ten.plus(Duration.ofHours(20))))
                .isEqualTo("Tue 1 Dec 2026, 10:00 – Wed 2 Dec 2026, 06:00");
    }

    private static Words words(Locale locale, ZoneId zone, Instant now) {
        return new Words(TEXTS.in(locale), locale, zone, Clock.fixed(now, ZoneOffset.UTC));
    }
}
