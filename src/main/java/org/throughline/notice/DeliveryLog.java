package org.throughline.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.csv.CsvLine;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What was sent to whom, on which way, how often, and what came of it. Each page is one read. */
@Service
@Transactional(readOnly = true)
public class DeliveryLog {

    static final int LONGEST_FILE = 10_000;
    private static final int LONGEST_PAGE = 200;

    /** A mail is about one thing when it has one line; what it tells is nobody else's business, so others see no reference. */
    private static final String MINE = """
            select n.id, 'HERE' as channel, p.display_name as receiver, n.subject_ref as about, n.told_at as made_at,
                   1 as attempts, 'SENT' as state, n.read_at as ended_at, null as failure, cast(null as smallint) as answer
            from throughline.notification n join throughline.person p on p.id = n.person_id where n.person_id = :person
            union all
            select l.notice_id, 'MAIL', p.display_name, n.subject_ref, coalesce(m.made_at, l.due_at), coalesce(m.attempts, 0),
                   coalesce(m.state, 'WAITING'), m.ended_at, m.failure, null
            from throughline.outbox_line l join throughline.notification n on n.id = l.notice_id
            join throughline.person p on p.id = l.person_id
            left join throughline.outbox_mail m on m.id = l.mail_id where l.person_id = :person
            union all
            select m.id, case when m.weekly_since is null then 'MAIL' else 'WEEKLY' end, p.display_name,
                   coalesce(n.subject_ref, ''), m.made_at, m.attempts, m.state, m.ended_at, m.failure, null
            from throughline.outbox_mail m join throughline.person p on p.id = m.person_id
            left join throughline.notification n on n.id = m.again_notice_id
            where m.person_id = :person and (m.weekly_since is not null or m.again_notice_id is not null)""";

    private static final String ALL = """
            select m.id, case when m.weekly_since is null then 'MAIL' else 'WEEKLY' end as channel, p.display_name as receiver,
                   '' as about, m.made_at, m.attempts, m.state, m.ended_at, m.failure, cast(null as smallint) as answer
            from throughline.outbox_mail m join throughline.person p on p.id = m.person_id
            where :mails and p.home_unit_id = any(:units)
            union all
            select o.id, case when w.id is null then 'CHAT' else 'PROGRAM' end, coalesce(w.name, u.name),
                   replace(e.text_key, '.notice.', '.'), o.made_at, o.attempts, o.state, o.ended_at, o.failure, o.answer
            from throughline.outbox_post o join throughline.outbox_event e on e.id = o.event_id
            left join throughline.webhook w on w.id = o.webhook_id
            left join throughline.org_unit u on u.id = o.chat_unit_id
            where :posts and coalesce(w.unit_id, o.chat_unit_id) = any(:units)""";

    private static final String PAGE = " order by made_at desc, channel, id offset :offset limit :limit";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Access access;

    DeliveryLog(JdbcClient jdbc, CurrentPerson currentPerson, Access access) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.access = access;
    }

    /**
     * One page of what was told to the signed-in person, the latest first; what stands inside the product counts as sent, and ended
     * when it was seen.
     *
     * @param offset first row, from 0
     * @param limit rows, at most 200
     */
    @AnySignedIn
    public List<Delivery> mine(int offset, int limit) {
        return mine(offset, limit, LONGEST_PAGE);
    }

    /** Everything that was told to the signed-in person as a table, at most 10,000 lines. */
    @AnySignedIn
    public String myTable() {
        return table(mine(0, LONGEST_FILE, LONGEST_FILE));
    }

    /**
     * One page of what was sent to the people, programs and chats of the units that the signed-in person looks after, the latest
     * first.
     *
     * @param channels on which ways; e-mails are there or not as a whole, and so is what goes to programs and chats
     */
    @RequiresPermission(Permission.OPERATE)
    public List<Delivery> all(Set<DeliveryChannel> channels, int offset, int limit) {
        return all(channels, offset, limit, LONGEST_PAGE);
    }

    /** The same as a table, at most 10,000 lines. */
    @RequiresPermission(Permission.OPERATE)
    public String table(Set<DeliveryChannel> channels) {
        return table(all(channels, 0, LONGEST_FILE, LONGEST_FILE));
    }

    private List<Delivery> mine(int offset, int limit, int most) {
        return jdbc.sql(MINE + PAGE)
                .param("person", currentPerson.require().personId())
                .param("offset", Math.max(0, offset))
                .param("limit", Math.min(Math.max(1, limit), most))
                .query(DeliveryLog::delivery)
                .list();
    }

    private List<Delivery> all(Set<DeliveryChannel> channels, int offset, int limit, int most) {
        return jdbc.sql(ALL + PAGE)
                .param("mails", channels.contains(DeliveryChannel.MAIL))
                .param("posts", channels.contains(DeliveryChannel.PROGRAM))
                .param("units", access.unitsWith(Permission.OPERATE).toArray(UUID[]::new))
                .param("offset", Math.max(0, offset))
                .param("limit", Math.min(Math.max(1, limit), most))
                .query(DeliveryLog::delivery)
                .list();
    }

    private static String table(List<Delivery> rows) {
        StringBuilder table = new StringBuilder(CsvLine.of(Delivery.COLUMNS));
        rows.forEach(row -> table.append(CsvLine.of(row.cells())));
        return table.toString();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        String failure = row.getString("failure");
        int answer = row.getInt("answer");
        return new Delivery(
                row.getObject("id", UUID.class),
                DeliveryChannel.valueOf(row.getString("channel")),
                row.getString("receiver"),
                row.getString("about"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                Delivery.State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant(),
                failure == null ? null : SendFailure.valueOf(failure),
                answer == 0 ? null : answer);
    }
}
