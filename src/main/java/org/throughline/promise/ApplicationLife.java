package org.throughline.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.time.MovableClock;

/**
 * The life of the application: every node gives a sign each minute, and a gap in which none did is a downtime.
 *
 * <p>By the product's clock. When the demo's clock was moved since the last sign, the sign says so and the jump is no downtime.
 */
@Component
class ApplicationLife {

    /** Held by whoever gives a sign; the next one must see it. */
    private static final long LOCK = 7_110;

    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final UUID run = UUID.randomUUID();
    private @Nullable Duration offset;

    ApplicationLife(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives a sign of life, the first one of this node as its start. */
    @Transactional
    public synchronized void beat() {
        Duration now = clock.offset();
        Sign sign = offset == null ? Sign.STARTED : offset.equals(now) ? Sign.ALIVE : Sign.MOVED;
        offset = now;
        give(run, sign, clock.instant());
    }

    /** Says that this node ends in order; without a start it never lived. */
    @Transactional
    public synchronized void stop() {
        if (offset != null) {
            give(run, Sign.STOPPED, clock.instant());
        }
    }

    /** What a node says of itself. */
    enum Sign {
        STARTED,
        ALIVE,
        MOVED,
        STOPPED
    }

    private record Last(Instant at, Sign sign) {}

    void give(UUID node, Sign sign, Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> true)
                .single();
        Optional<Last> last = last();
        if (last.isPresent() && isGap(last.get(), sign, now)) {
            jdbc.sql("insert into throughline.downtime (from_at, to_at) values (?, ?) on conflict do nothing")
                    .params(List.of(utc(last.get().at()), utc(now)))
                    .update();
        }
        jdbc.sql("insert into throughline.sign_of_life (run, at, what) values (?, ?, ?)")
                .params(List.of(node, utc(now), sign.name()))
                .update();
    }

    private boolean isGap(Last last, Sign sign, Instant now) {
        if (sign == Sign.MOVED || !last.at().isBefore(now)) {
            return false;
        }
        boolean restart = last.sign() == Sign.STOPPED && sign == Sign.STARTED && !othersLive(last.at());
        return restart || Duration.between(last.at(), now).compareTo(DowntimePolicy.LONGEST_SILENCE) > 0;
    }

    /** Whether another node gave a sign shortly before and has not said since that it stops. */
    private boolean othersLive(Instant before) {
        return jdbc.sql("""
                        select exists (select 1 from (
                            select distinct on (run) run, what from throughline.sign_of_life
                            where at > :since and at <= :before order by run, id desc) newest where what <> 'STOPPED')""")
                .param("since", utc(before.minus(DowntimePolicy.LONGEST_SILENCE)))
                .param("before", utc(before))
                .query(Boolean.class)
                .single();
    }

    private Optional<Last> last() {
        return jdbc.sql("select at, what from throughline.sign_of_life order by id desc limit 1")
                .query((row, n) -> new Last(
                        row.getObject("at", OffsetDateTime.class).toInstant(), Sign.valueOf(row.getString("what"))))
                .optional();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
