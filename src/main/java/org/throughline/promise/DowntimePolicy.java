package org.throughline.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the system itself broke: it owes that a timer fires within a minute of its instant, whether it was running or not.
 *
 * <p>A person's promise is theirs; that the clock told of it late is the system's. So a promise can be broken by both.
 */
final class DowntimePolicy {

    /** How late a timer may fire. */
    static final Duration ON_TIME = Duration.ofSeconds(60);

    /** Signs of life come each minute; one that is missed may be a slow database. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(150);

    private DowntimePolicy() {}

    /**
     * Whether the system broke it.
     *
     * @param firedAt when its timer fired, null when it has none or has not
     */
    static boolean brokenBySystem(OwedBy owedBy, PromiseStatus status, Instant dueAt, @Nullable Instant firedAt) {
        if (owedBy == OwedBy.SYSTEM && status == PromiseStatus.BROKEN) {
            return true;
        }
        return firedAt != null && Duration.between(dueAt, firedAt).compareTo(ON_TIME) > 0;
    }

    /** How long the system was down between the instant and the firing. */
    static Duration downDuring(List<Span> downtimes, Instant dueAt, Instant firedAt) {
        return downtimes.stream().map(down -> down.within(dueAt, firedAt)).reduce(Duration.ZERO, Duration::plus);
    }
}
