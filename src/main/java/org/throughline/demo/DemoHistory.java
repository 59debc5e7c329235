package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays what has happened at Meridian in the weeks before a visitor arrives. */
@Component
@Profile("demo")
class DemoHistory {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration LENGTH = Duration.ofDays(42);

    private final DemoClock clock;

    DemoHistory(DemoClock clock) {
        this.clock = clock;
    }

    /** Plays six weeks that end at this instant. */
    void playUntil(Instant handedOver) {
        Instant start = handedOver
                .minus(LENGTH)
                .atZone(LONDON)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(9)
                .toInstant();
        clock.set(start);
        clock.forwardTo(handedOver);
    }
}
