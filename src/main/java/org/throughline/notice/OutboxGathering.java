package org.throughline.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.notice.GatheringPolicy.DueLine;
import org.throughline.notice.GatheringPolicy.Gathered;

/** Makes mails of the lines that are due; one node at a time does it. */
@Component
class OutboxGathering {

    private static final long ONE_NODE = 0x7468726f75676831L;
    private static final int PEOPLE_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxGathering(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Receiver(UUID id, ZoneId zone) {}

    /** Gathers everything that is due now. */
    void gather() {
        transaction.executeWithoutResult(status -> {
            boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                    .param(ONE_NODE)
                    .query(Boolean.class)
                    .single();
            if (alone) {
                dueLines().forEach(this::gather);
            }
        });
    }

    private void gather(Receiver receiver, List<DueLine> lines) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), receiver.zone());
        GatheringPolicy.gather(receiver.id(), lines, today).forEach(mail -> make(receiver, mail));
    }

    /** A second daily mail on one day waits for the next: the person asked for one a day. */
    private void make(Receiver receiver, Gathered gathered) {
        Instant now = clock.instant();
        UUID mail = UUID.randomUUID();
        boolean made = jdbc.sql("""
                        insert into throughline.outbox_mail (id, message_key, person_id, made_at, state, next_try_at)
                        values (:id, :key, :person, :now, 'WAITING', :now) on conflict (message_key) do nothing""")
                        .param("id", mail)
                        .param("key", gathered.key())
                        .param("person", receiver.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        jdbc.sql("update throughline.outbox_line set mail_id = :mail, due_at = :due where notice_id = any(:notices)")
                .param("mail", made ? mail : null, java.sql.Types.OTHER)
                .param("due", (made ? now : DigestPolicy.next(now, null, receiver.zone())).atOffset(ZoneOffset.UTC))
                .param("notices", gathered.notices().toArray(UUID[]::new))
                .update();
    }

    private Map<Receiver, List<DueLine>> dueLines() {
        Map<Receiver, List<DueLine>> due = new LinkedHashMap<>();
        jdbc.sql("""
                        with receivers as (
                            select person_id from throughline.outbox_line
                            where mail_id is null and due_at <= :now
                            group by person_id order by min(due_at) limit :people)
                        select l.notice_id, l.channel, l.person_id, p.time_zone
                        from throughline.outbox_line l join receivers r using (person_id)
                        join throughline.person p on p.id = l.person_id
                        join throughline.notification n on n.id = l.notice_id
                        where l.mail_id is null and l.due_at <= :now
                        order by l.person_id, n.told_at, n.id""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("people", PEOPLE_AT_ONCE)
                .query(row -> {
                    Receiver receiver =
                            new Receiver(row.getObject("person_id", UUID.class), ZoneId.of(row.getString("time_zone")));
                    due.computeIfAbsent(receiver, fresh -> new ArrayList<>())
                            .add(new DueLine(
                                    row.getObject("notice_id", UUID.class),
                                    NoticeChannel.valueOf(row.getString("channel"))));
                });
        return due;
    }
}
