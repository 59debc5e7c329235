package org.throughline.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the oldest mail waits beyond its time, and how many could not be sent: {@code throughline.outbox.*}. */
@Component
class OutboxMeters implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxMeters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("throughline.outbox.oldest", this, OutboxMeters::oldest)
                .description("Age of the oldest unsent mail")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("throughline.outbox.dead", this, OutboxMeters::dead)
                .description("Mails that could not be sent")
                .register(registry);
        Gauge.builder("throughline.outbox.paused", this, OutboxMeters::paused)
                .description("Webhooks and chats to which nothing is sent any more because sending failed")
                .register(registry);
    }

    private double oldest() {
        return jdbc.sql("""
                        select coalesce(greatest(extract(epoch from :now - min(made_at)), 0), 0)
                        from throughline.outbox_mail where state = 'WAITING'""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Double.class)
                .single();
    }

    private double dead() {
        return jdbc.sql("select count(*) from throughline.outbox_mail where state = 'DEAD'")
                .query(Long.class)
                .single();
    }

    private double paused() {
        return jdbc.sql("""
                        select (select count(*) from throughline.webhook where pause_reason <> 'BY_HAND')
                             + (select count(*) from throughline.unit_chat where pause_reason <> 'BY_HAND')""").query(Long.class).single();
    }
}
