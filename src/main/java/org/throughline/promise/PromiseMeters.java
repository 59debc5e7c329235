package org.throughline.promise;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many promises are past their instant and have not been kept or passed on ({@code throughline.promises.late}), and how many
 * wait for a timer that is not there ({@code throughline.promises.unguarded}).
 */
@Component
class PromiseMeters implements MeterBinder {

    private final JdbcClient jdbc;
    private final TimerWatch watch;
    private final Clock clock;

    PromiseMeters(JdbcClient jdbc, TimerWatch watch, Clock clock) {
        this.jdbc = jdbc;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("throughline.promises.late", this, PromiseMeters::late)
                .description("Open promises whose instant has passed")
                .register(registry);
        Gauge.builder(
                        "throughline.promises.unguarded",
                        watch,
                        timers -> timers.unguarded().size())
                .description("Open promises whose timer is missing, used up or set to another instant")
                .register(registry);
    }

    private double late() {
        return jdbc.sql("select count(*) from throughline.deadline_promise where status = 'OPEN' and due_at < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
