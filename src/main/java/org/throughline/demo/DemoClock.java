package org.throughline.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.base.process.EngineClock;
import org.throughline.base.process.TimeTravel;
import org.throughline.base.time.MovableClock;

/**
 * How far the demo world's clock is ahead of the machine's, remembered between starts.
 *
 * <p>Set before the job executor starts, so that no timer fires by the wrong clock.
 */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
class DemoClock {

    private static final Logger log = LoggerFactory.getLogger(DemoClock.class);

    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final EngineClock engineClock;
    private final TimeTravel travel;
    private final DemoNews news;

    DemoClock(JdbcClient jdbc, MovableClock clock, EngineClock engineClock, TimeTravel travel, DemoNews news) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.engineClock = engineClock;
        this.travel = travel;
        this.news = news;
        jdbc.sql("select ahead_millis from throughline.clock_offset")
                .query(Long.class)
                .optional()
                .ifPresent(ahead -> engineClock.setOffset(Duration.ofMillis(ahead)));
    }

    Clock clock() {
        return clock;
    }

    /** Shows this instant without running anything; only while the world is being made. */
    void set(Instant instant) {
        engineClock.moveTo(instant);
        remember();
    }

    /** What it shows. */
    Instant now() {
        return clock.instant();
    }

    /** Lets everything that is due now happen, until nothing is left to hear or to run. */
    void settle() {
        do {
            travel.forwardTo(clock.instant());
        } while (news.waitUntilHeard());
    }

    /** Moves forward; everything that falls due on the way happens at its own instant. */
    int forwardTo(Instant instant) {
        int ran = travel.forwardTo(instant);
        remember();
        log.debug("The demo clock shows {}; {} timers and jobs ran on the way", clock.instant(), ran);
        return ran;
    }

    private void remember() {
        jdbc.sql("""
                        insert into throughline.clock_offset (ahead_millis) values (?)
                        on conflict (only_row) do update set ahead_millis = excluded.ahead_millis""").param(clock.offset().toMillis()).update();
    }
}
