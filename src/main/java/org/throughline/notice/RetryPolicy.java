package org.throughline.notice;

import java.time.Duration;
import java.util.Optional;

/**
 * When a mail that did not go out is tried again: after a minute, then after twice as long each time.
 *
 * <p>Each wait is stretched or shortened by up to a fifth, so that everything that failed together does not come back together.
 */
final class RetryPolicy {

    static final int MOST_ATTEMPTS = 10;
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final double SPREAD = 0.2;

    private RetryPolicy() {}

    /**
     * The wait until the next attempt; empty when there is none and the mail is dead.
     *
     * @param attempts how often it was tried, this failure included
     * @param chance a random number from 0 to below 1
     */
    static Optional<Duration> waitAfter(int attempts, SendFailure failure, double chance) {
        if (failure.forGood() || attempts >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 30));
        Duration wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        double stretch = 1 - SPREAD + 2 * SPREAD * chance;
        return Optional.of(Duration.ofMillis(Math.round(wait.toMillis() * stretch)));
    }
}
