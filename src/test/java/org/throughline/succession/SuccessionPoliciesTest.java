package org.throughline.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.organisation.Duty;
import org.throughline.organisation.PersonSummary;

/** Rules of P20, each at its edges; dates are worked out by hand beside them. */
class SuccessionPoliciesTest {

    /** Mon to Fri, without 25 and 28 December 2026 and 1 January 2027. */
    private static final Predicate<LocalDate> UK = day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
            && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && !Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28"), LocalDate.parse("2027-01-01"))
                    .contains(day);

    private final Map<UUID, PersonSummary> people = new HashMap<>();

    @Test
    void fourWorkingDaysNeedACoverOnly() {
        // Mon 7 to Thu 10 Dec 2026: 4 working days.
        assertThat(away("2026-12-07", "2026-12-10")).isFalse();
        // Thu 10 to Tue 15 Dec: Thu, Fri, Mon, Tue = 4; the weekend does not count.
        assertThat(away("2026-12-10", "2026-12-15")).isFalse();
    }

    @Test
    void fiveWorkingDaysNeedASuccessor() {
        // Mon 7 to Fri 11 Dec 2026: 5 working days.
        assertThat(away("2026-12-07", "2026-12-11")).isTrue();
        // Thu 10 to Wed 16 Dec: Thu, Fri, Mon, Tue, Wed = 5.
        assertThat(away("2026-12-10", "2026-12-16")).isTrue();
    }

    @Test
    void holidaysOverTheEndOfTheYearDoNotCount() {
        // Thu 24 Dec 2026 to Thu 31 Dec: 24, 29, 30, 31 = 4 (25 and 28 are holidays, 26 and 27 a weekend).
        assertThat(away("2026-12-24", "2026-12-31")).isFalse();
        // ... to Sun 3 Jan 2027: 1 Jan is a holiday, 2 and 3 a weekend: still 4.
        assertThat(away("2026-12-24", "2027-01-03")).isFalse();
        // ... to Mon 4 Jan 2027: 5.
        assertThat(away("2026-12-24", "2027-01-04")).isTrue();
    }

    @Test
    void aManagerHasTheUsualTimeUnlessTheEndIsNear() {
        Instant usual = Instant.parse("2026-12-10T09:30:00Z"); // three working days after Mon 7 Dec 09:30
        Instant soonest = Instant.parse("2026-12-07T13:30:00Z"); // four hours later

        // Nobody knows an end: the usual time.
        assertThat(RehomingClockPolicy.due(usual, null, soonest)).isEqualTo(usual);
        // Last working day Fri 18 Dec: two before its close is Wed 16 Dec 17:00, later than usual.
        assertThat(RehomingClockPolicy.due(usual, Instant.parse("2026-12-16T17:00:00Z"), soonest))
                .isEqualTo(usual);
        // Last working day Fri 11 Dec: Wed 9 Dec 17:00 is earlier.
        assertThat(RehomingClockPolicy.due(usual, Instant.parse("2026-12-09T17:00:00Z"), soonest))
                .isEqualTo("2026-12-09T17:00:00Z");
        // Last working day is today: two days before lies in the past, so half a day is left.
        assertThat(RehomingClockPolicy.due(usual, Instant.parse("2026-12-03T17:00:00Z"), soonest))
                .isEqualTo(soonest);
    }

    @Test
    void silenceGoesUpTheTree() {
        PersonSummary femi = person(null, true);
        PersonSummary erin = person(femi, false);
        PersonSummary dmitri = person(erin, true);
        PersonSummary ben = person(dmitri, true);

        assertThat(above(ben, ben)).contains(dmitri);
        assertThat(above(dmitri, ben)).as("Erin cannot sign in").contains(femi);
        assertThat(above(femi, ben)).as("then the process administrators").isEmpty();
    }

    @Test
    void nobodyIsAskedAboutTheirOwnDutiesAndACircleEnds() {
        UUID a = UUID.randomUUID();
        UUID b = UUID.randomUUID();
        people.put(a, summary(a, b, true));
        people.put(b, summary(b, a, true));

        assertThat(NextManagerPolicy.above(a, a, this::find).map(PersonSummary::id))
                .contains(b);
        assertThat(NextManagerPolicy.above(b, a, this::find)).isEmpty();
    }

    @Test
    void whoIsBarredNeverGetsTheDuty() {
        UUID owner = UUID.randomUUID();
        UUID leaver = UUID.randomUUID();
        Duty verifies = duty(Set.of(owner), true);

        assertThatThrownBy(() ->
                        DutyChoicePolicy.check(verifies, DutyChoice.HAND_OVER, owner, leaver, SuccessionCause.LEAVING))
                .isInstanceOfSatisfying(
                        SuccessionRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("succession.refused.barred"));
        assertThatThrownBy(() ->
                        DutyChoicePolicy.check(verifies, DutyChoice.HAND_OVER, leaver, leaver, SuccessionCause.LEAVING))
                .isInstanceOf(SuccessionRefused.class);
        assertThatThrownBy(() ->
                        DutyChoicePolicy.check(verifies, DutyChoice.HAND_OVER, null, leaver, SuccessionCause.LEAVING))
                .isInstanceOf(SuccessionRefused.class);
        assertThatCode(() -> DutyChoicePolicy.check(
                        verifies, DutyChoice.HAND_OVER, UUID.randomUUID(), leaver, SuccessionCause.LEAVING))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyWhoComesBackKeepsADutyAndOnlySomeDutiesEnd() {
        UUID leaver = UUID.randomUUID();

        assertThatCode(() -> DutyChoicePolicy.check(
                        duty(Set.of(), false), DutyChoice.KEEP, null, leaver, SuccessionCause.ABSENCE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DutyChoicePolicy.check(
                        duty(Set.of(), false), DutyChoice.KEEP, null, leaver, SuccessionCause.LEFT))
                .isInstanceOf(SuccessionRefused.class);
        assertThatThrownBy(() -> DutyChoicePolicy.check(
                        duty(Set.of(), false), DutyChoice.END, null, leaver, SuccessionCause.LEAVING))
                .isInstanceOf(SuccessionRefused.class);
        assertThatThrownBy(() -> new DutyDecision("action|owner|ACT", DutyChoice.END, null, " "))
                .as("an end needs a reason")
                .isInstanceOf(SuccessionRefused.class);
    }

    private static boolean away(String first, String last) {
        return AbsencePolicy.needsSuccession(LocalDate.parse(first), LocalDate.parse(last), UK);
    }

    private Optional<PersonSummary> above(PersonSummary below, PersonSummary leaver) {
        return NextManagerPolicy.above(below.id(), leaver.id(), this::find);
    }

    private Optional<PersonSummary> find(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    private PersonSummary person(@Nullable PersonSummary manager, boolean active) {
        PersonSummary added = summary(UUID.randomUUID(), manager == null ? null : manager.id(), active);
        people.put(added.id(), added);
        return added;
    }

    private static PersonSummary summary(UUID id, @Nullable UUID manager, boolean active) {
        return new PersonSummary(
                id, "Somebody", "somebody", UUID.randomUUID(), manager, ZoneId.of("Europe/London"), Locale.UK, active);
    }

    private static Duty duty(Set<UUID> barred, boolean mayEnd) {
        return new Duty(
                "action",
                "verifier",
                "ACT-2026-000001",
                "ACT-2026-000001",
                "Wave board",
                UUID.randomUUID(),
                Duty.Asking.FIRST,
                null,
                barred,
                null,
                mayEnd);
    }
}
