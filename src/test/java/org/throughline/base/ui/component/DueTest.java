package org.throughline.base.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.Due.Reading;

class DueTest {

    private static final Phrases PHRASES = new Texts().in(Locale.ENGLISH);
    private static final ZoneId LEEDS = ZoneId.of("Europe/London");
    private static final Words NOON = words("2026-11-24T12:00:00Z");

    @Test
    void aMomentTodayIsSoonUntilItComesAndLateFromThenOn() {
        Due due = Due.of(Instant.parse("2026-11-24T16:00:00Z"), NOON);
        assertThat(due.at(words("2026-11-24T15:59:59Z"), PHRASES)).isEqualTo(new Reading(Kind.SOON, "By 16:00 today"));
        assertThat(due.at(words("2026-11-24T16:00:00Z"), PHRASES))
                .isEqualTo(new Reading(Kind.LATE, "Late since 16:00"));
        assertThat(due.at(words("2026-11-25T00:00:00Z"), PHRASES)).isEqualTo(new Reading(Kind.LATE, "1 day late"));
    }

    @Test
    void aWholeDayIsLateOnlyAfterMidnightAtThePlace() {
        Due due = new Due(LocalDate.parse("2026-11-24"), null);
        assertThat(due.at(words("2026-11-24T23:59:59Z"), PHRASES)).isEqualTo(new Reading(Kind.SOON, "Due today"));
        assertThat(due.at(words("2026-11-25T00:00:00Z"), PHRASES)).isEqualTo(new Reading(Kind.LATE, "1 day late"));
    }

    @Test
    void tomorrowIsSoonAndTheDayAfterIsJustItsDay() {
        assertThat(Due.of(Instant.parse("2026-11-25T09:00:00Z"), NOON).at(NOON, PHRASES))
                .isEqualTo(new Reading(Kind.SOON, "By 09:00 tomorrow"));
        assertThat(new Due(LocalDate.parse("2026-11-25"), null).at(NOON, PHRASES))
                .isEqualTo(new Reading(Kind.SOON, "Due tomorrow"));
        assertThat(new Due(LocalDate.parse("2026-11-26"), null).at(NOON, PHRASES))
                .isEqualTo(new Reading(Kind.PLAIN, "Thu 26 Nov"));
    }

    @Test
    void theLastMinuteOfADayMeansTheDay() {
        assertThat(Due.of(Instant.parse("2026-11-24T23:59:00Z"), NOON).at(NOON, PHRASES))
                .isEqualTo(new Reading(Kind.SOON, "Due today"));
    }

    @Test
    void theNextReadingsBeginWhenTheDeadlinePassesAndWhenTheDayTurns() {
        Due due = Due.of(Instant.parse("2026-11-24T16:00:00Z"), NOON);
        assertThat(due.ahead(NOON, PHRASES))
                .containsOnlyKeys(
                        Instant.parse("2026-11-24T16:00:00Z"),
                        Instant.parse("2026-11-25T00:00:00Z"),
                        Instant.parse("2026-11-26T00:00:00Z"));
        assertThat(due.ahead(NOON, PHRASES).values())
                .containsExactlyElementsOf(List.of(
                        new Reading(Kind.LATE, "Late since 16:00"),
                        new Reading(Kind.LATE, "1 day late"),
                        new Reading(Kind.LATE, "2 days late")));
    }

    private static Words words(String now) {
        return new Words(PHRASES, Locale.ENGLISH, LEEDS, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
