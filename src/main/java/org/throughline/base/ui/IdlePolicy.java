package org.throughline.base.ui;

import java.time.Duration;

/** When somebody who does nothing is warned, and when the session ends: two minutes later, or half-way where it is that short. */
final class IdlePolicy {

    static final Duration WARNING = Duration.ofMinutes(2);

    /** What follows from doing nothing for a while. */
    enum State {
        AT_WORK,
        WARN,
        END
    }

    private IdlePolicy() {}

    /**
     * Says what follows.
     *
     * @param idle since the last gesture
     * @param limit how long a session without a gesture lasts; zero or less for ever
     */
    static State after(Duration idle, Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            return State.AT_WORK;
        }
        if (idle.compareTo(limit) >= 0) {
            return State.END;
        }
        Duration before = WARNING.multipliedBy(2).compareTo(limit) > 0 ? limit.dividedBy(2) : WARNING;
        return idle.compareTo(limit.minus(before)) >= 0 ? State.WARN : State.AT_WORK;
    }
}
