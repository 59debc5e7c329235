package org.throughline.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rule: a cover lasts from the first moment of its first day to the last of its last, where the person belongs. */
class CoverSpanTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void lastsOverTheEndOfTheYear() {
        // Thu 31 Dec 2026 to Fri 1 Jan 2027 in London, winter time (UTC): 48 hours.
        assertThat(span("2026-12-31", "2027-01-01", LONDON))
                .isEqualTo(new CoverSpan(Instant.parse("2026-12-31T00:00:00Z"), Instant.parse("2027-01-02T00:00:00Z")));
    }

    @Test
    void theDayOnWhichTheClocksGoForwardHasTwentyThreeHours() {
        // Sun 28 Mar 2027: midnight is 00:00 UTC, the next midnight 23:00 UTC.
        assertThat(span("2027-03-28", "2027-03-28", LONDON))
                .isEqualTo(new CoverSpan(Instant.parse("2027-03-28T00:00:00Z"), Instant.parse("2027-03-28T23:00:00Z")));
    }

    @Test
    void theDayOnWhichTheClocksGoBackHasTwentyFive() {
        // Sun 25 Oct 2026: begins at 23:00 UTC of the 24th (summer time), ends at 00:00 UTC of the 26th.
        assertThat(span("2026-10-25", "2026-10-25", LONDON))
                .isEqualTo(new CoverSpan(Instant.parse("2026-10-24T23:00:00Z"), Instant.parse("2026-10-26T00:00:00Z")));
    }

    @Test
    void theSameDayElsewhereIsAnotherSpan() {
        // 7 Dec 2026 in Auckland (UTC+13) begins at 11:00 UTC of the 6th.
        assertThat(span("2026-12-07", "2026-12-07", AUCKLAND))
                .isEqualTo(new CoverSpan(Instant.parse("2026-12-06T11:00:00Z"), Instant.parse("2026-12-07T11:00:00Z")));
    }

    @Test
    void standsWhereTheClockStands() {
        CoverSpan day = span("2026-12-07", "2026-12-07", LONDON);

        assertThat(at("2026-12-06T23:59:59Z", day)).isEqualTo(CoverState.PLANNED);
        assertThat(at("2026-12-07T00:00:00Z", day)).isEqualTo(CoverState.ACTIVE);
        assertThat(at("2026-12-07T23:59:59Z", day)).isEqualTo(CoverState.ACTIVE);
        assertThat(at("2026-12-08T00:00:00Z", day)).isEqualTo(CoverState.ENDED);
    }

    @Test
    void whatWasCalledOffBeforeItBeganIsOver() {
        Instant start = Instant.parse("2026-12-07T00:00:00Z");

        assertThat(CoverState.at(Instant.parse("2026-12-01T00:00:00Z"), start, start))
                .isEqualTo(CoverState.ENDED);
    }

    @Test
    void daysInTheWrongOrderAndTooManyAreRefused() {
        assertThat(plan("2026-12-07", "2026-12-07").lastDay()).isEqualTo("2026-12-07");
        assertThatThrownBy(() -> plan("2026-12-07", "2026-12-06")).isInstanceOf(CoverRefused.class);
        // 366 days after 7 Dec 2026 is 8 Dec 2027.
        assertThat(plan("2026-12-07", "2027-12-08").lastDay()).isEqualTo("2027-12-08");
        assertThatThrownBy(() -> plan("2026-12-07", "2027-12-09")).isInstanceOf(CoverRefused.class);
    }

    @Test
    void nobodyCoversForThemselves() {
        UUID me = UUID.randomUUID();
        LocalDate day = LocalDate.parse("2026-12-07");

        assertThatThrownBy(() -> new PlanCover(me, me, CoverScope.ALL, day, day, ""))
                .isInstanceOf(CoverRefused.class);
    }

    private static CoverState at(String moment, CoverSpan span) {
        return CoverState.at(Instant.parse(moment), span.from(), span.until());
    }

    private static PlanCover plan(String first, String last) {
        return new PlanCover(
                UUID.randomUUID(),
                UUID.randomUUID(),
                CoverScope.ALL,
                LocalDate.parse(first),
                LocalDate.parse(last),
                " leave ");
    }

    private static CoverSpan span(String first, String last, ZoneId zone) {
        return CoverSpan.of(LocalDate.parse(first), LocalDate.parse(last), zone);
    }
}
