package org.throughline.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What could not be sent, for those who keep the product running. They see whom and why, never what. */
@Service
@Transactional
public class Outbox {

    private static final String STREAM = "OUTBOX";
    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_REASON = 400;

    private final JdbcClient jdbc;
    private final MailRoad road;
    private final AuditTrail audit;
    private final Clock clock;

    Outbox(JdbcClient jdbc, MailRoad road, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.audit = audit;
        this.clock = clock;
    }

    /** How the outbox stands, in one read. */
    @RequiresPermission(Permission.OPERATE)
    @Transactional(readOnly = true)
    public OutboxCounts counts() {
        return jdbc.sql("""
                        select count(*) filter (where state = 'WAITING') as waiting,
                               count(*) filter (where state = 'WAITING' and failure is not null) as failing,
                               count(*) filter (where state = 'DEAD') as dead,
                               min(next_try_at) filter (where state = 'WAITING' and next_try_at < :now) as oldest
                        from throughline.outbox_mail where state in ('WAITING', 'DEAD')""")
                .param("now", now())
                .query((row, number) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new OutboxCounts(
                            road.isOpen(),
                            row.getInt("waiting"),
                            row.getInt("failing"),
                            row.getInt("dead"),
                            oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /**
     * One page of the mails that could not be sent, the latest first.
     *
     * @param offset first row, from 0
     * @param limit rows, at most 200
     */
    @RequiresPermission(Permission.OPERATE)
    @Transactional(readOnly = true)
    public List<DeadLetter> dead(int offset, int limit) {
        return jdbc.sql("""
                        select m.id, p.display_name, m.made_at, m.ended_at, m.attempts, m.failure
                        from throughline.outbox_mail m join throughline.person p on p.id = m.person_id
                        where m.state = 'DEAD' order by m.ended_at desc, m.id offset :offset limit :limit""")
                .param("offset", Math.max(0, offset))
                .param("limit", Math.min(Math.max(1, limit), LONGEST_PAGE))
                .query((row, number) -> new DeadLetter(
                        row.getObject("id", UUID.class),
                        row.getString("display_name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts"),
                        SendFailure.valueOf(row.getString("failure"))))
                .list();
    }

    /**
     * Sends a dead mail again, from its first attempt on.
     *
     * @throws NoticeRefused when somebody has already seen to it
     */
    @RequiresPermission(Permission.OPERATE)
    public void retry(UUID mailId) {
        int back = jdbc.sql("update throughline.outbox_mail set state = 'WAITING', ended_at = null, attempts = 0,"
                        + " next_try_at = :now where id = :id and state = 'DEAD'")
                .param("now", now())
                .param("id", mailId)
                .update();
        checkFound(back);
        audit.record(STREAM, "notice.history.retried", Map.of("mail", mailId.toString(), "count", "1"));
    }

    /** Sends all dead mails again; returns how many. */
    @RequiresPermission(Permission.OPERATE)
    public int retryAll() {
        int back = jdbc.sql("update throughline.outbox_mail set state = 'WAITING', ended_at = null, attempts = 0,"
                        + " next_try_at = :now where state = 'DEAD'")
                .param("now", now())
                .update();
        if (back > 0) {
            audit.record(STREAM, "notice.history.retriedAll", Map.of("count", String.valueOf(back)));
        }
        return back;
    }

    /**
     * Gives up a dead mail; its receiver still finds the notice inside the product.
     *
     * @param reason why, at most 400 characters
     */
    @RequiresPermission(Permission.OPERATE)
    public void discard(UUID mailId, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new NoticeRefused("notice.rule.reason");
        }
        checkFound(jdbc.sql("update throughline.outbox_mail set state = 'DISCARDED', ended_at = :now,"
                        + " discard_reason = :why where id = :id and state = 'DEAD'")
                .param("now", now())
                .param("why", why)
                .param("id", mailId)
                .update());
        audit.record(STREAM, "notice.history.discarded", Map.of("mail", mailId.toString(), "reason", why));
    }

    private static void checkFound(int rows) {
        if (rows == 0) {
            throw new NoticeRefused("notice.rule.seenTo");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
