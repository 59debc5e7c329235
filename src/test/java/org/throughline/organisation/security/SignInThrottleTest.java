package org.throughline.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.throughline.base.time.MovableClock;

class SignInThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-09T12:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOON, ZoneOffset.UTC));
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void fourFailuresCostNothing() {
        fail(SignInThrottle.FREE_FAILURES - 1);

        assertThat(throttle.mustWait("carla")).isFalse();
    }

    @Test
    void theFifthFailureCostsFiveSeconds() {
        fail(SignInThrottle.FREE_FAILURES);

        assertThat(throttle.mustWait("carla")).isTrue();
        clock.moveTo(NOON.plusMillis(4_999));
        assertThat(throttle.mustWait("carla")).isTrue();
        clock.moveTo(NOON.plusSeconds(5));
        assertThat(throttle.mustWait("carla")).isFalse();
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToFiveMinutes() {
        assertThat(SignInThrottle.waitAfter(6)).isEqualTo(Duration.ofSeconds(10));
        assertThat(SignInThrottle.waitAfter(7)).isEqualTo(Duration.ofSeconds(20));
        assertThat(SignInThrottle.waitAfter(1_000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void somebodyElseIsNotSlowedDown() {
        fail(20);

        assertThat(throttle.mustWait("ben")).isFalse();
    }

    @Test
    void successForgetsTheFailures() {
        fail(20);
        throttle.succeeded("carla");

        assertThat(throttle.mustWait("carla")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("carla");
        }
    }
}
