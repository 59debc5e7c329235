package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The soak of a cycle, from the end of Learn until Improve may open.
 *
 * @param startedAt when Learn was closed
 * @param nudgeAt when people are reminded, once
 * @param endsAt from when on Improve may open
 * @param hours hours the rule asked for
 * @param nights nights the rule asked for
 * @param rule decision and version
 * @param leftAt when the soak was ended early with a reason, null otherwise
 */
@Embeddable
public record SoakPeriod(
        @Column(name = "soak_started_at") Instant startedAt,
        @Column(name = "soak_nudge_at") Instant nudgeAt,
        @Column(name = "soak_ends_at") Instant endsAt,
        @Column(name = "soak_hours") Integer hours,
        @Column(name = "soak_nights") Integer nights,
        @Column(name = "soak_rule") String rule,
        @Column(name = "soak_left_at") @Nullable Instant leftAt) {

    /** The same soak, ended early now. */
    SoakPeriod left(Instant now) {
        return new SoakPeriod(startedAt, nudgeAt, endsAt, hours, nights, rule, now);
    }

    /** Whether Improve may open at this moment. */
    public boolean isOver(Instant now) {
        return leftAt != null || !now.isBefore(endsAt);
    }
}
