package org.throughline.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices that somebody wants by mail, from the moment they are told until they are part of a mail. */
@Repository
class OutboxLines {

    private final JdbcClient jdbc;
    private final MailRoad road;
    private final Clock clock;

    OutboxLines(JdbcClient jdbc, MailRoad road, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.clock = clock;
    }

    private record Wish(
            UUID person, NoticeChannel channel, @Nullable QuietHours quiet, ZoneId zone) {

        Instant due(Instant now) {
            return channel == NoticeChannel.DIGEST
                    ? DigestPolicy.next(now, quiet, zone)
                    : QuietHoursPolicy.firstMoment(now, quiet, zone);
        }
    }

    /**
     * Queues a notice for those who want it by mail; belongs to the transaction that tells it.
     *
     * @param told id of the notice, by the person who got it
     * @param grace how long it may still be taken back; nothing leaves before
     */
    void queue(Map<UUID, UUID> told, NoticeKind kind, Duration grace) {
        if (!road.isOpen() || told.isEmpty()) {
            return;
        }
        List<Wish> wishes = wishes(told, kind).stream()
                .filter(wish -> wish.channel().isQueued())
                .toList();
        if (wishes.isEmpty()) {
            return;
        }
        Instant now = clock.instant().plus(grace);
        jdbc.sql("""
                        insert into throughline.outbox_line (notice_id, person_id, channel, due_at)
                        select * from unnest(:notices, :people, :channels, cast(:dues as timestamptz[]))
                        on conflict (notice_id) do nothing""")
                .param(
                        "notices",
                        wishes.stream().map(wish -> told.get(wish.person())).toArray(UUID[]::new))
                .param("people", wishes.stream().map(Wish::person).toArray(UUID[]::new))
                .param(
                        "channels",
                        wishes.stream().map(wish -> wish.channel().name()).toArray(String[]::new))
                .param(
                        "dues",
                        wishes.stream().map(wish -> wish.due(now).toString()).toArray(String[]::new))
                .update();
    }

    /** Takes what a person was told under a key out of the queue, as far as it is not part of a mail. */
    void forget(UUID person, String onceKey) {
        jdbc.sql("""
                        delete from throughline.outbox_line where mail_id is null and notice_id in (
                            select id from throughline.notification where person_id = ? and dedup_key = ?)""").params(person, onceKey).update();
    }

    private List<Wish> wishes(Map<UUID, UUID> told, NoticeKind kind) {
        return jdbc.sql("""
                        select p.id, p.time_zone, coalesce(c.channel, :usual) as channel, q.starts, q.ends
                        from throughline.person p
                        left join throughline.notice_choice c on c.person_id = p.id and c.kind = :kind
                        left join throughline.quiet_hours q on q.person_id = p.id
                        where p.id = any(:people) and coalesce(p.email, '') <> '' and p.status in ('ACTIVE', 'ABSENT')""")
                .param("usual", kind.usual().name())
                .param("kind", kind.name())
                .param("people", told.keySet().toArray(UUID[]::new))
                .query((row, number) -> new Wish(
                        row.getObject("id", UUID.class),
                        NoticeChannel.valueOf(row.getString("channel")),
                        quiet(row),
                        ZoneId.of(row.getString("time_zone"))))
                .list();
    }

    /** The quiet hours of a row, null when the person has none. */
    static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("starts", LocalTime.class);
        LocalTime to = row.getObject("ends", LocalTime.class);
        return from == null || to == null ? null : new QuietHours(from, to);
    }
}
