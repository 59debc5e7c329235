package org.throughline.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a job runs without an end. */
class LivelockPolicyTest {

    private static final Duration LOCK = Duration.ofMinutes(2);
    private static final Instant ENDS = Instant.parse("2026-12-01T10:02:00Z");

    @Test
    void aLockThatIsStillTheSameIsNotLost() {
        assertThat(LivelockPolicy.lost(ENDS, ENDS, LOCK)).isFalse();
    }

    @Test
    void aLockThatWasTakenBeforeTheOtherEndedWasLetGo() {
        assertThat(LivelockPolicy.lost(ENDS, ENDS.plus(LOCK).minusMillis(1), LOCK))
                .isFalse();
    }

    @Test
    void aLockThatWasTakenWhenTheOtherHadEndedWasLost() {
        assertThat(LivelockPolicy.lost(ENDS, ENDS.plus(LOCK), LOCK)).isTrue();
    }

    @Test
    void twoLostLocksMayBeARestartAndThreeAreNot() {
        assertThat(LivelockPolicy.isLivelock(2)).isFalse();
        assertThat(LivelockPolicy.isLivelock(3)).isTrue();
    }
}
