package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.base.Severity;
import org.throughline.promise.Allowance;

class RiskChangePolicyTest {

    private static final Instant TEN = Instant.parse("2026-12-04T10:00:00Z");

    private static Rung rung(int tier, Instant due) {
        return new Rung(tier, due, Allowance.workingDays(tier), "v" + tier);
    }

    private static Instant changed(Instant promised, Instant counted, boolean mayBeLater) {
        return RiskChangePolicy.change(List.of(rung(2, promised)), List.of(rung(2, counted)), mayBeLater)
                .get(0)
                .dueAt();
    }

    @Test
    void aMinuteEarlierCounts() {
        assertThat(changed(TEN, TEN.minusSeconds(60), false)).isEqualTo(TEN.minusSeconds(60));
    }

    @Test
    void theSameInstantStays() {
        assertThat(changed(TEN, TEN, false)).isEqualTo(TEN);
    }

    @Test
    void aMinuteLaterDoesNotCount() {
        assertThat(changed(TEN, TEN.plusSeconds(60), false)).isEqualTo(TEN);
    }

    @Test
    void aMinuteLaterCountsWhenAPersonWithARoleSaysWhy() {
        assertThat(changed(TEN, TEN.plusSeconds(60), true)).isEqualTo(TEN.plusSeconds(60));
    }

    @Test
    void everyTierIsComparedOnItsOwn() {
        List<Rung> changed = RiskChangePolicy.change(
                List.of(rung(3, TEN), rung(4, TEN.plusSeconds(600))),
                List.of(rung(3, TEN.minusSeconds(60)), rung(4, TEN.plusSeconds(900))),
                false);

        assertThat(changed).extracting(Rung::dueAt).containsExactly(TEN.minusSeconds(60), TEN.plusSeconds(600));
        assertThat(changed).extracting(Rung::tier).containsExactly(3, 4);
    }

    @Test
    void differentTiersCannotBeCompared() {
        assertThatThrownBy(() -> RiskChangePolicy.change(List.of(rung(3, TEN)), List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyLessBadAndOnlyARoleMakeItLater() {
        assertThat(RiskChangePolicy.mayBeLater(Severity.HIGH, Severity.MEDIUM, true))
                .isTrue();
        assertThat(RiskChangePolicy.mayBeLater(Severity.HIGH, Severity.MEDIUM, false))
                .isFalse();
        assertThat(RiskChangePolicy.mayBeLater(Severity.HIGH, Severity.HIGH, true))
                .isFalse();
        assertThat(RiskChangePolicy.mayBeLater(Severity.HIGH, Severity.CRITICAL, true))
                .isFalse();
    }
}
