package org.throughline.promise;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from first moment
 * @param to moment after the last
 */
public record Span(Instant from, Instant to) {

    /** How much of it lies in another stretch. */
    Duration within(Instant start, Instant end) {
        Instant later = from.isAfter(start) ? from : start;
        Instant earlier = to.isBefore(end) ? to : end;
        return later.isBefore(earlier) ? Duration.between(later, earlier) : Duration.ZERO;
    }
}
