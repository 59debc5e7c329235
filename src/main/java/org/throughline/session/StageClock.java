package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a stage: a guide, never a cut-off.
 *
 * @param endsAt when the time is up, null while it stands still
 * @param leftMillis what is left while it stands still, null while it runs
 */
@Embeddable
record StageClock(
        @Column(name = "stage_ends_at") @Nullable Instant endsAt,
        @Column(name = "stage_left_millis") @Nullable Long leftMillis) {

    static StageClock running(Duration length, Instant now) {
        return new StageClock(now.plus(length), null);
    }

    StageClock stopped(Instant now) {
        return endsAt == null
                ? this
                : new StageClock(null, Math.max(0, Duration.between(now, endsAt).toMillis()));
    }

    StageClock goingOn(Instant now) {
        return leftMillis == null ? this : running(Duration.ofMillis(leftMillis), now);
    }

    @Nullable
    Duration left() {
        return leftMillis == null ? null : Duration.ofMillis(leftMillis);
    }
}
