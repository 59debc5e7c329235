package org.throughline.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.base.Severity;

/** The rules of critical events at their edges. */
class CriticalPoliciesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"2026-12-01T16:59:59Z, 2026-12-01T17:00:00Z", "2026-12-01T17:00:00Z, 2026-12-02T17:00:00Z"})
    void peopleAreSupportedBeforeThePlaceClosesOrOnTheNextDay(String now, String due) {
        assertThat(SupportClockPolicy.due(TUESDAY, Instant.parse(now), day -> Instant.parse(day + "T17:00:00Z")))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // restricted, in circle, has part, belongs, sees place, may open
        "true, false, true, true, true, false",
        "true, true, false, false, false, true",
        "false, false, false, false, false, false",
        "false, false, true, false, false, true",
        "false, false, false, true, false, true",
        "false, false, false, false, true, true"
    })
    void onlyTheCircleOpensARestrictedEvent(
            boolean restricted, boolean inCircle, boolean part, boolean belongs, boolean sees, boolean may) {
        assertThat(EventVisibilityPolicy.mayOpen(restricted, inCircle, part, belongs, sees))
                .isEqualTo(may);
    }

    @Test
    void aReviewIsHeldOnceAlsoWhenItIsLate() {
        CriticalEvent event = event();
        event.notHeldInTime(NOW);
        assertThat(event.facts().state()).isEqualTo(CriticalEventState.LATE);

        event.hold(review(false, null), UUID.randomUUID(), NOW);
        event.notHeldInTime(NOW);

        assertThat(event.facts().state()).isEqualTo(CriticalEventState.REVIEWED);
        assertThat(event.facts().lateAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> event.hold(review(false, null), UUID.randomUUID(), NOW))
                .isInstanceOf(CriticalRefused.class);
    }

    @Test
    void whatIsOverStaysOver() {
        CriticalEvent event = event();
        event.withdraw(NOW);
        event.close(NOW);

        assertThat(event.facts().state()).isEqualTo(CriticalEventState.WITHDRAWN);
        assertThatThrownBy(event::checkRunning).isInstanceOf(CriticalRefused.class);
    }

    @Test
    void goingDeeperNeedsSomebodyWhoGuides() {
        assertThatThrownBy(() -> review(true, null)).isInstanceOf(CriticalRefused.class);
        assertThat(review(true, UUID.randomUUID()).goDeeper()).isTrue();
    }

    @Test
    void wordsThatAreMissingAreRefused() {
        assertThatThrownBy(() ->
                        new ReportEvent(UUID.randomUUID(), UUID.randomUUID(), Severity.HIGH, NOW, "  ", null, false))
                .isInstanceOf(CriticalRefused.class);
    }

    private static CriticalEvent event() {
        return new CriticalEvent(
                "EVT-2026-000001",
                new ReportEvent(UUID.randomUUID(), UUID.randomUUID(), Severity.HIGH, NOW, "A pump stopped", null, true),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                NOW);
    }

    private static HoldReview review(boolean deeper, @Nullable UUID facilitator) {
        return new HoldReview(
                "EVT-2026-000001", "known", "nobody", "none", null, "watch it", List.of(), deeper, facilitator);
    }
}
