package org.throughline.base.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * When an event is told again to a listener that has not taken it.
 *
 * <p>The first time after {@value #FIRST_SECONDS} seconds, since most failures are two people at once and gone a moment later; then
 * after twice as long each time, at most every {@value #LONGEST_MINUTES} minutes, for ever. Measured by a clock that nobody moves.
 */
final class RedeliveryPolicy {

    private static final long FIRST_SECONDS = 3;
    private static final long LONGEST_MINUTES = 10;
    private static final Duration LONGEST = Duration.ofMinutes(LONGEST_MINUTES);

    private final Map<UUID, Turn> turns = new HashMap<>();

    private record Turn(Duration at, Duration pause) {

        Turn next(Duration now) {
            Duration longer = pause.multipliedBy(2);
            Duration bounded = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
            return new Turn(now.plus(bounded), bounded);
        }
    }

    /**
     * Whether it is time to tell it again; each yes counts as a telling.
     *
     * @param publication one listener's copy of an event
     * @param now time since any fixed moment
     */
    boolean isDue(UUID publication, Duration now) {
        Duration first = Duration.ofSeconds(FIRST_SECONDS);
        Turn turn = turns.computeIfAbsent(publication, seen -> new Turn(now.plus(first), first));
        if (now.compareTo(turn.at()) < 0) {
            return false;
        }
        turns.put(publication, turn.next(now));
        return true;
    }

    /** Forgets the turns of all that was heard meanwhile. */
    void keepOnly(Set<UUID> unheard) {
        turns.keySet().retainAll(unheard);
    }
}
