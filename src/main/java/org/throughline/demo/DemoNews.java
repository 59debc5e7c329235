package org.throughline.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whether features have heard what others told them: they hear a moment later, in threads of their own. */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
class DemoNews {

    private static final Logger log = LoggerFactory.getLogger(DemoNews.class);
    private static final Duration A_MOMENT = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private int neverHeard;

    DemoNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until everything that was told is heard.
     *
     * @return whether there was anything to wait for
     */
    boolean waitUntilHeard() {
        if (onTheWay() <= neverHeard) {
            return false;
        }
        long giveUpAt = System.nanoTime() + LONGEST.toNanos();
        while (onTheWay() > neverHeard) {
            if (System.nanoTime() > giveUpAt) {
                neverHeard = onTheWay();
                log.warn("{} events of the demo world were not heard", neverHeard);
                return false;
            }
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        return true;
    }

    private int onTheWay() {
        return jdbc.sql("select count(*) from throughline.event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }
}
