package org.throughline.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a mail is about, when it is about to be sent. */
@Repository
class MailContents {

    /** A daily mail shows at most so many lines and says how many more there are. */
    static final int MOST_LINES = 50;

    private final JdbcClient jdbc;
    private final NoticeRows rows;

    MailContents(JdbcClient jdbc, NoticeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * Whom a mail is for.
     *
     * @param address mail address as it stands in the person's record
     * @param quiet hours without mail, null when there are none
     */
    record Receiver(
            UUID id,
            String address,
            Locale locale,
            ZoneId zone,
            @Nullable QuietHours quiet) {}

    /** The person, if there is somebody to write to. */
    Optional<Receiver> receiver(UUID person) {
        return jdbc.sql("""
                        select p.id, p.email, p.locale, p.time_zone, q.starts, q.ends
                        from throughline.person p left join throughline.quiet_hours q on q.person_id = p.id
                        where p.id = ? and coalesce(p.email, '') <> '' and p.status in ('ACTIVE', 'ABSENT')""").param(person).query(MailContents::receiver).optional();
    }

    /** How many lines the mail has. */
    int count(UUID mail) {
        return jdbc.sql("select count(*) from throughline.outbox_line where mail_id = ?")
                .param(mail)
                .query(Integer.class)
                .single();
    }

    /** The first lines of the mail, in the order in which they were told. */
    List<Notice> lines(UUID mail) {
        return jdbc.sql("""
                        select n.id, n.text_key, n.arguments, n.subject_ref, n.link, n.told_at, n.read_at
                        from throughline.outbox_line l join throughline.notification n on n.id = l.notice_id
                        where l.mail_id = :mail order by n.told_at, n.id limit :most""")
                .param("mail", mail)
                .param("most", MOST_LINES)
                .query(rows)
                .list();
    }

    private static Receiver receiver(ResultSet row, int number) throws SQLException {
        return new Receiver(
                row.getObject("id", UUID.class),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("time_zone")),
                OutboxLines.quiet(row));
    }
}
