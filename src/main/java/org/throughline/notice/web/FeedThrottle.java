package org.throughline.notice.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Bounds how often one address of the network asks for feeds: a program asks a few times an hour, whoever guesses asks often.
 *
 * <p>Kept in memory of the node, for at most 10,000 addresses, oldest forgotten first.
 */
@Component
class FeedThrottle {

    static final int MOST_PER_WINDOW = 60;
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private record Window(Instant endsAt, int asked) {

        /** Also false after the clock was put back. */
        boolean includes(Instant moment) {
            return moment.isBefore(endsAt) && !moment.isBefore(endsAt.minus(WINDOW));
        }
    }

    FeedThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Counts a request; whether there were few enough of them. */
    synchronized boolean mayAsk(String from) {
        Instant now = clock.instant();
        Window known = windows.get(from);
        Window counted = known == null || !known.includes(now)
                ? new Window(now.plus(WINDOW), 1)
                : new Window(known.endsAt(), known.asked() + 1);
        windows.put(from, counted);
        return counted.asked() <= MOST_PER_WINDOW;
    }
}
