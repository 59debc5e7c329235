package org.throughline.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how often an entry has changed, in one statement for a whole calendar; programs ignore a change that is not counted. */
@Repository
class CalendarStamps {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarStamps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often an entry has changed, and when it last did. */
    record Stamp(int sequence, Instant changedAt) {}

    Map<String, Stamp> stamp(List<CalendarItem> items) {
        Map<String, Stamp> stamps = new HashMap<>();
        jdbc.sql("""
                        with told as (
                            select * from unnest(:uids, :digests) as t (uid, digest)
                        ), changed as (
                            insert into throughline.calendar_entry as e (uid, digest, sequence, changed_at)
                            select t.uid, t.digest, 0, :now from told t
                            where not exists (select 1 from throughline.calendar_entry k
                                              where k.uid = t.uid and k.digest = t.digest)
                            on conflict (uid) do update
                            set digest = excluded.digest, sequence = e.sequence + 1, changed_at = excluded.changed_at
                            returning uid, sequence, changed_at)
                        select * from changed
                        union all
                        select e.uid, e.sequence, e.changed_at from throughline.calendar_entry e join told t using (uid)
                        where e.digest = t.digest and not exists (select 1 from changed c where c.uid = e.uid)""")
                .param("uids", items.stream().map(CalendarItem::uid).toArray(String[]::new))
                .param("digests", items.stream().map(CalendarStamps::digest).toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    stamps.put(
                            row.getString("uid"),
                            new Stamp(
                                    row.getInt("sequence"),
                                    row.getObject("changed_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return stamps;
    }

    /** What counts as a change to everybody: when, where, and whether at all. Titles are told in each reader's own language. */
    private static String digest(CalendarItem item) {
        return sha256(String.join(
                "|",
                item.startsAt().toString(),
                item.endsAt().toString(),
                String.valueOf(item.place()),
                String.valueOf(item.cancelled())));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
