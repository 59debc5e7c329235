package org.throughline.organisation.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures each further one doubles a wait, per account and per address.
 *
 * <p>Kept in memory of the node, for at most 10,000 names, oldest forgotten first. The machine's own ticking counts, through the
 * product's clock.
 */
@Component
class SignInThrottle {

    static final int FREE_FAILURES = 5;
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_NAMES;
        }
    };

    private record Failures(int count, Instant waitUntil) {}

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether another try under this name has to wait. */
    synchronized boolean mustWait(String name) {
        Failures known = failures.get(name);
        return known != null && clock.instant().isBefore(known.waitUntil());
    }

    /** Counts a failure under this name. */
    synchronized void failed(String name) {
        Failures known = failures.get(name);
        int count = known == null ? 1 : known.count() + 1;
        failures.put(name, new Failures(count, clock.instant().plus(waitAfter(count))));
    }

    /** Forgets the failures under this name. */
    synchronized void succeeded(String name) {
        failures.remove(name);
    }

    static Duration waitAfter(int failureCount) {
        if (failureCount < FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failureCount - FREE_FAILURES, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
