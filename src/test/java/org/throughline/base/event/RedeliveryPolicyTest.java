package org.throughline.base.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RedeliveryPolicyTest {

    private final RedeliveryPolicy policy = new RedeliveryPolicy();
    private final UUID event = UUID.randomUUID();

    @Test
    void aListenerHasThreeSecondsBeforeItIsToldAgain() {
        assertThat(policy.isDue(event, Duration.ofSeconds(100))).isFalse();
        assertThat(policy.isDue(event, Duration.ofMillis(102_999))).isFalse();
        assertThat(policy.isDue(event, Duration.ofSeconds(103))).isTrue();
    }

    @Test
    void thePausesDoubleUpToTenMinutesAndNeverEnd() {
        List<Long> told = new ArrayList<>();
        for (long second = 0; second <= 4_000; second++) {
            if (policy.isDue(event, Duration.ofSeconds(second))) {
                told.add(second);
            }
        }

        assertThat(told).containsExactly(3L, 9L, 21L, 45L, 93L, 189L, 381L, 765L, 1365L, 1965L, 2565L, 3165L, 3765L);
    }

    @Test
    void whatWasHeardIsForgotten() {
        policy.isDue(event, Duration.ZERO);
        policy.keepOnly(Set.of());

        assertThat(policy.isDue(event, Duration.ofSeconds(3))).isFalse();
    }
}
