package org.throughline.promise;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether a promise gets another instant when it is counted again by the rules of today.
 *
 * <p>It is counted from the moment in which it was made, so that nobody gains or loses time by the moment of the move. What was promised
 * for a moment that is still to come never moves into the past: nobody is made late by a change of the process (issue 5, point 7). What
 * fired or is past already stays as it is.
 */
final class CountAgainPolicy {

    private CountAgainPolicy() {}

    /**
     * The other instant.
     *
     * @param promise an open promise
     * @param counted what the rules say today, counted from its making
     * @param now the present moment
     * @return empty when it stays
     */
    static Optional<Instant> instant(PromiseSummary promise, Instant counted, Instant now) {
        Instant kept = counted.truncatedTo(ChronoUnit.MILLIS);
        boolean toCome = promise.firedAt() == null && promise.dueAt().isAfter(now) && kept.isAfter(now);
        return toCome && !kept.equals(promise.dueAt()) ? Optional.of(kept) : Optional.empty();
    }
}
