package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class GroupingPolicyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void tomorrowBeginsAtMidnightOfThePlace() {
        DayEdges edges = GroupingPolicy.edges(at("2026-10-14T23:59:59"), LONDON);

        assertThat(edges.tomorrow()).isEqualTo(at("2026-10-15T00:00:00"));
        assertThat(GroupingPolicy.edges(at("2026-10-15T00:00:00"), LONDON).tomorrow())
                .isEqualTo(at("2026-10-16T00:00:00"));
    }

    @Test
    void theSameInstantIsAnotherDayElsewhere() {
        Instant lateInLondon = at("2026-10-14T23:30:00");

        assertThat(GroupingPolicy.edges(lateInLondon, ZoneId.of("Europe/Berlin"))
                        .tomorrow())
                .isEqualTo(Instant.parse("2026-10-15T22:00:00Z"));
        assertThat(GroupingPolicy.edges(lateInLondon, LONDON).tomorrow())
                .isEqualTo(Instant.parse("2026-10-14T23:00:00Z"));
    }

    @Test
    void theWeekEndsBeforeMondayAlsoOnSundayAndOnMonday() {
        assertThat(GroupingPolicy.edges(at("2026-10-18T12:00:00"), LONDON).nextWeek())
                .isEqualTo(at("2026-10-19T00:00:00"));
        assertThat(GroupingPolicy.edges(at("2026-10-19T00:00:00"), LONDON).nextWeek())
                .isEqualTo(at("2026-10-26T00:00:00"));
    }

    @Test
    void theDayOnWhichClocksChangeHasItsOwnLength() {
        DayEdges autumn = GroupingPolicy.edges(at("2026-10-25T00:00:00"), LONDON);

        assertThat(autumn.tomorrow()).isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
    }

    @Test
    void aDayWithoutMidnightBeginsWhenItsClocksSaySo() {
        ZoneId beirut = ZoneId.of("Asia/Beirut");
        Instant eve = LocalDateTime.parse("2026-03-28T12:00:00").atZone(beirut).toInstant();

        assertThat(GroupingPolicy.edges(eve, beirut).tomorrow().atZone(beirut).toLocalTime())
                .hasToString("01:00");
    }

    private static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(LONDON).toInstant();
    }
}
