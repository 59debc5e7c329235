package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursPolicyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void withoutQuietHoursEveryMomentIsRight() {
        Instant night = Instant.parse("2026-11-20T03:00:00Z");

        assertThat(QuietHoursPolicy.firstMoment(night, null, LONDON)).isEqualTo(night);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T12:59:59Z, 2026-11-20T12:59:59Z",
        "2026-11-20T13:00:00Z, 2026-11-20T14:00:00Z",
        "2026-11-20T13:59:59Z, 2026-11-20T14:00:00Z",
        "2026-11-20T14:00:00Z, 2026-11-20T14:00:00Z"
    })
    void withinADayTheEndIsTheSameDay(Instant moment, Instant first) {
        assertThat(first(moment, "13:00", "14:00", LONDON)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T20:59:59Z, 2026-11-20T20:59:59Z",
        "2026-11-20T21:00:00Z, 2026-11-21T05:30:00Z",
        "2026-11-21T00:00:00Z, 2026-11-21T05:30:00Z",
        "2026-11-21T05:29:59Z, 2026-11-21T05:30:00Z",
        "2026-11-21T05:30:00Z, 2026-11-21T05:30:00Z"
    })
    void overMidnightTheEndIsTheMorningAfter(Instant moment, Instant first) {
        assertThat(first(moment, "21:00", "05:30", LONDON)).isEqualTo(first);
    }

    @Test
    void theHoursAreThoseOfThePersonsZone() {
        assertThat(first(Instant.parse("2026-11-20T20:30:00Z"), "21:00", "05:30", BERLIN))
                .isEqualTo(Instant.parse("2026-11-21T04:30:00Z"));
    }

    @Test
    void anEndThatTheClocksSkipInSpringIsRightAfterTheGap() {
        Instant jump = Instant.parse("2027-03-28T01:00:00Z");

        assertThat(first(Instant.parse("2027-03-27T23:30:00Z"), "22:00", "01:30", LONDON))
                .isEqualTo(jump);
        assertThat(first(jump.minusMillis(1), "22:00", "01:30", LONDON)).isEqualTo(jump);
        assertThat(first(jump, "22:00", "01:30", LONDON)).isEqualTo(jump);
    }

    @Test
    void anEndThatTheClocksShowTwiceInAutumnIsTheFirstThatIsStillToCome() {
        assertThat(first(Instant.parse("2026-10-24T22:00:00Z"), "22:00", "01:30", LONDON))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(first(Instant.parse("2026-10-25T01:10:00Z"), "22:00", "01:30", LONDON))
                .as("the second quarter past one of that night")
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void quietHoursAreNeverAllDay() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON)).isInstanceOf(NoticeRefused.class);
    }

    private static Instant first(Instant moment, String from, String to, ZoneId zone) {
        return QuietHoursPolicy.firstMoment(moment, new QuietHours(LocalTime.parse(from), LocalTime.parse(to)), zone);
    }
}
