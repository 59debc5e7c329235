package org.throughline.base.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the oldest event waits for a feature that cannot take it: {@code throughline.events.oldest}. */
@Component
class EventMeters implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    EventMeters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("throughline.events.oldest", this, EventMeters::oldest)
                .description("Age of the oldest event that a feature has not taken; 0 when all are heard")
                .baseUnit("seconds")
                .register(registry);
    }

    private double oldest() {
        return jdbc.sql("""
                        select coalesce(greatest(extract(epoch from :now - min(publication_date)), 0), 0)
                        from throughline.event_publication where completion_date is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Double.class)
                .single();
    }
}
