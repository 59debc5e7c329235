package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The week of the weekly mail, with its edges worked out by hand.
 *
 * <p>London goes to UTC+1 on Sunday 2026-03-29 and back to UTC on Sunday 2026-10-25; New York goes to UTC-4 on Sunday 2026-03-08 and
 * back to UTC-5 on Sunday 2026-11-01.
 */
class WeeklyPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-23T06:59:59Z, Europe/London, 2026-W12", // Monday 06:59:59 GMT
        "2026-03-23T07:00:00Z, Europe/London, 2026-W13", // Monday 07:00 GMT
        "2026-03-30T05:59:59Z, Europe/London, 2026-W13", // Monday 06:59:59 BST, the day after the change
        "2026-03-30T06:00:00Z, Europe/London, 2026-W14", // Monday 07:00 BST
        "2026-10-26T06:59:59Z, Europe/London, 2026-W43", // Monday 06:59:59 GMT, the day after the change
        "2026-10-26T07:00:00Z, Europe/London, 2026-W44", // Monday 07:00 GMT
        "2026-11-02T11:59:59Z, America/New_York, 2026-W44", // Monday 06:59:59 EST, the day after the change
        "2026-11-02T12:00:00Z, America/New_York, 2026-W45", // Monday 07:00 EST
        "2026-11-01T23:00:00Z, Pacific/Auckland, 2026-W45", // Monday 12:00 NZDT, still Sunday in London
        "2026-11-22T23:59:59Z, Europe/London, 2026-W47", // Sunday
        "2027-01-04T06:59:59Z, Europe/London, 2026-W53", // the year has 53 weeks
        "2027-01-04T07:00:00Z, Europe/London, 2027-W01"
    })
    void theWeekBeginsOnMondayAtSevenWhereThePersonLives(Instant now, ZoneId zone, String week) {
        assertThat(WeeklyPolicy.week(now, zone)).isEqualTo(week);
    }

    @Test
    void whoeverDidNotSignInForFourteenDaysIsAway() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(WeeklyPolicy.isAway(null, today)).isTrue();
        assertThat(WeeklyPolicy.isAway(LocalDate.of(2026, 11, 10), today)).isFalse();
        assertThat(WeeklyPolicy.isAway(LocalDate.of(2026, 11, 9), today)).isTrue();
    }

    @Test
    void whatOthersWaitForIsNeverOnlyWeekly() {
        for (NoticeKind kind : NoticeKind.values()) {
            assertThat(ChannelPolicy.allows(kind, NoticeChannel.WEEKLY)).isEqualTo(!kind.mustArrive());
            assertThat(ChannelPolicy.allows(kind, NoticeChannel.NOW)).isTrue();
        }
    }
}
