package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.organisation.Role;
import org.throughline.promise.Allowance;
import org.throughline.promise.ClockRule;
import org.throughline.promise.CountingPlace;

/** The arithmetic of the ladder, worked out by hand. One working day is eight business hours, 09:00 to 17:00, London. */
class LadderPolicyTest {

    private static final CountingPlace LONDON = CountingPlace.meridian();

    /** HIGH: 8 business hours, 2, 5 and 10 working days. */
    private static final List<Allowance> HIGH = List.of(
            Allowance.businessHours(8), Allowance.workingDays(2), Allowance.workingDays(5), Allowance.workingDays(10));

    private static List<String> ladder(String start, List<Allowance> allowances) {
        return LadderPolicy.from(1, LONDON.at(start), tier -> clock(allowances.get(tier - 1)), LONDON::count).stream()
                .map(rung -> LONDON.local(rung.dueAt()))
                .toList();
    }

    private static ClockRule clock(Allowance allowance) {
        return new ClockRule(allowance, "clocks-and-rights v1");
    }

    /**
     * E04. Tue 1 Dec 10:00 + 8 h = 7 h on Tuesday, 1 h on Wednesday: Wed 2 Dec 10:00. + 2 days = Fri 4 Dec 10:00. + 5 days = Mon
     * 7, Tue 8, Wed 9, Thu 10, Fri 11 Dec 10:00. + 10 days = 14, 15, 16, 17, 18, 21, 22, 23, 24, then Fri 25 and Mon 28 are
     * holidays, so the tenth is Tue 29 Dec 10:00.
     */
    @Test
    void theScenariosLadderSkipsBothHolidays() {
        assertThat(ladder("2026-12-01T10:00", HIGH))
                .containsExactly("2026-12-02T10:00", "2026-12-04T10:00", "2026-12-11T10:00", "2026-12-29T10:00");
    }

    /**
     * Fri 27 Mar 2026 16:30 + 8 h: half an hour on Friday, the clock goes forward on Sunday 29 March, 7.5 h on Monday from 09:00:
     * Mon 30 Mar 16:30 by the wall. + 2 days = Wed 1 Apr 16:30. + 5 days = Thu 2, Fri 3, Mon 6, Tue 7, Wed 8 Apr 16:30 (no Easter in
     * this calendar). + 10 days = Wed 22 Apr 16:30. Local times stay; the elapsed time of the first rung is an hour short of three
     * days.
     */
    @Test
    void springForwardTakesNoBusinessHour() {
        assertThat(ladder("2026-03-27T16:30", HIGH))
                .containsExactly("2026-03-30T16:30", "2026-04-01T16:30", "2026-04-08T16:30", "2026-04-22T16:30");
        assertThat(Duration.between(LONDON.at("2026-03-27T16:30"), LONDON.at("2026-03-30T16:30")))
                .isEqualTo(Duration.ofHours(71));
    }

    /**
     * Fri 23 Oct 2026 10:00 + 8 h: 7 h on Friday, the clock goes back on Sunday 25 October, 1 h on Monday: Mon 26 Oct 10:00.
     * + 2 days = Wed 28 Oct. + 5 days = Wed 4 Nov. + 10 days = Wed 18 Nov, always 10:00 by the wall.
     */
    @Test
    void fallBackGivesNoBusinessHour() {
        assertThat(ladder("2026-10-23T10:00", HIGH))
                .containsExactly("2026-10-26T10:00", "2026-10-28T10:00", "2026-11-04T10:00", "2026-11-18T10:00");
        assertThat(Duration.between(LONDON.at("2026-10-23T10:00"), LONDON.at("2026-10-26T10:00")))
                .isEqualTo(Duration.ofHours(73));
    }

    /**
     * Wed 30 Dec 2026 12:00 + 8 h = Thu 31 Dec 12:00. + 2 days: Fri 1 Jan is a holiday, so Mon 4, Tue 5 Jan 2027 12:00. + 5 days = Tue
     * 12 Jan 12:00. + 10 days = Tue 26 Jan 12:00.
     */
    @Test
    void theYearsEndIsCrossedWithoutItsHoliday() {
        assertThat(ladder("2026-12-30T12:00", HIGH))
                .containsExactly("2026-12-31T12:00", "2027-01-05T12:00", "2027-01-12T12:00", "2027-01-26T12:00");
    }

    /**
     * Sat 5 Dec 2026 11:00: counting begins on Mon 7 Dec 09:00, so 8 h end with that day, 17:00. The next working day is counted from
     * there: 2 days = Wed 9 Dec 17:00, 5 days = Wed 16 Dec 17:00, 10 days: 17, 18, 21, 22, 23, 24, 29, 30, 31 are
     * nine, Fri 1 Jan is free, so the tenth is Mon 4 Jan 2027 17:00.
     */
    @Test
    void aWeekendStartsWithTheNextOpening() {
        assertThat(ladder("2026-12-05T11:00", HIGH))
                .containsExactly("2026-12-07T17:00", "2026-12-09T17:00", "2026-12-16T17:00", "2027-01-04T17:00");
    }

    /** The minute before closing, closing itself and the minute after. */
    @Test
    void theLastMinuteOfADayCounts() {
        List<Allowance> oneHour = List.of(
                Allowance.businessHours(1),
                Allowance.businessHours(0),
                Allowance.businessHours(0),
                Allowance.businessHours(0));
        assertThat(ladder("2026-12-01T16:59", oneHour).get(0)).isEqualTo("2026-12-02T09:59");
        assertThat(ladder("2026-12-01T17:00", oneHour).get(0)).isEqualTo("2026-12-02T10:00");
        assertThat(ladder("2026-12-01T17:01", oneHour).get(0)).isEqualTo("2026-12-02T10:00");
    }

    /**
     * CRITICAL in the night of the clock change: the chair's 24 hours are on the wall clock. Sat 24 Oct 2026 20:00 + 24 h elapsed is
     * Sun 25 Oct 19:00 by the wall, because that day has 25 hours.
     */
    @Test
    void elapsedHoursRunThroughTheNight() {
        List<Allowance> critical = List.of(
                Allowance.elapsedHours(0),
                Allowance.elapsedHours(0),
                Allowance.elapsedHours(0),
                Allowance.elapsedHours(24));
        assertThat(ladder("2026-10-24T20:00", critical).get(3)).isEqualTo("2026-10-25T19:00");
    }

    @Test
    void aLadderThatBeginsHigherHasOnlyTheRungsAbove() {
        List<Rung> rungs = LadderPolicy.from(
                3, LONDON.at("2026-12-01T10:00"), tier -> clock(Allowance.workingDays(1)), LONDON::count);

        assertThat(rungs).extracting(Rung::tier).containsExactly(3, 4);
        assertThat(LONDON.local(rungs.get(1).dueAt())).isEqualTo("2026-12-03T10:00");
    }

    private static Rung promised(String local) {
        return new Rung(3, LONDON.at(local), Allowance.workingDays(5), "clocks-and-rights v1");
    }

    private static EscalationStepSummary last(int tier, boolean auto) {
        return new EscalationStepSummary(
                tier,
                1,
                auto ? StepStatus.EXPIRED : StepStatus.ANSWERED,
                Instant.EPOCH,
                Allowance.workingDays(2),
                Instant.EPOCH,
                Role.SITE_MANAGER,
                UUID.randomUUID(),
                false,
                null,
                null,
                null,
                null,
                auto);
    }

    /** E04, unhappy: passed up before its time, the next tier keeps the instant that was promised at the start. */
    @Test
    void aTierThatGetsItEarlyKeepsItsInstant() {
        assertThat(LadderPolicy.instantAt(
                        promised("2026-12-11T10:00"), last(2, false), LONDON.at("2026-12-03T09:30"), LONDON::count))
                .isEqualTo(LONDON.at("2026-12-11T10:00"));
    }

    @Test
    void aTierThatGetsItByItselfKeepsEvenAnInstantThatHasPassed() {
        assertThat(LadderPolicy.instantAt(
                        promised("2026-12-11T10:00"), last(2, true), LONDON.at("2026-12-14T09:00"), LONDON::count))
                .isEqualTo(LONDON.at("2026-12-11T10:00"));
    }

    /** Not really gone on Mon 14 Dec 09:00, tier 3 was due Fri 11 Dec: its own five full days from now end Fri 18 Dec 17:00. */
    @Test
    void aTierThatGetsItAfterARemovalThatDidNotHelpHasItsOwnTime() {
        assertThat(LONDON.local(LadderPolicy.instantAt(
                        promised("2026-12-11T10:00"), last(2, false), LONDON.at("2026-12-14T09:00"), LONDON::count)))
                .isEqualTo("2026-12-18T17:00");
    }

    @Test
    void anInstantThatIsNowGivesNoTimeAndIsCountedAgain() {
        assertThat(LONDON.local(LadderPolicy.instantAt(
                        promised("2026-12-11T10:00"), last(2, false), LONDON.at("2026-12-11T10:00"), LONDON::count)))
                .isEqualTo("2026-12-18T10:00");
    }

    @Test
    void aboveTheBoardIsTheBoard() {
        assertThat(LadderPolicy.above(1)).isEqualTo(2);
        assertThat(LadderPolicy.above(3)).isEqualTo(4);
        assertThat(LadderPolicy.above(4)).isEqualTo(4);
    }
}
