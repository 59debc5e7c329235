package org.throughline.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counting again when a case follows another version of its process. */
class CountAgainPolicyTest {

    private static final Instant NOW = Instant.parse("2026-10-06T10:30:00Z");
    private static final Instant DUE = Instant.parse("2026-10-08T10:30:00Z");

    @Test
    void aPromiseThatIsToComeGetsTheInstantOfToday() {
        assertThat(CountAgainPolicy.instant(promise(DUE, null), DUE.minusSeconds(60), NOW))
                .contains(DUE.minusSeconds(60));
        assertThat(CountAgainPolicy.instant(promise(DUE, null), DUE.plusSeconds(60), NOW))
                .contains(DUE.plusSeconds(60));
    }

    @Test
    void theSameInstantIsNoChangeAlsoWhenItIsFinerThanTheLedger() {
        assertThat(CountAgainPolicy.instant(promise(DUE, null), DUE, NOW)).isEmpty();
        assertThat(CountAgainPolicy.instant(promise(DUE, null), DUE.plusNanos(999_999), NOW))
                .isEmpty();
    }

    @Test
    void nobodyIsMadeLateByAMove() {
        assertThat(CountAgainPolicy.instant(promise(DUE, null), NOW.minusMillis(1), NOW))
                .isEmpty();
        assertThat(CountAgainPolicy.instant(promise(DUE, null), NOW, NOW)).isEmpty();
        assertThat(CountAgainPolicy.instant(promise(DUE, null), NOW.plusMillis(1), NOW))
                .contains(NOW.plusMillis(1));
    }

    @Test
    void whatIsPastOrHasFiredStays() {
        assertThat(CountAgainPolicy.instant(promise(NOW, null), DUE, NOW)).isEmpty();
        assertThat(CountAgainPolicy.instant(promise(DUE, NOW), DUE.plusSeconds(60), NOW))
                .isEmpty();
    }

    private static PromiseSummary promise(Instant due, @Nullable Instant fired) {
        return new PromiseSummary(
                new UUID(0, 1),
                "actionAccept",
                "ACT-2026-000001",
                null,
                new UUID(0, 2),
                OwedBy.PERSON,
                NOW.minusSeconds(3_600),
                due,
                fired,
                null,
                PromiseStatus.OPEN,
                "clocks-and-rights v1",
                "meridian v1");
    }
}
