package org.throughline.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.notice.CalendarItem;
import org.throughline.notice.CalendarKind;
import org.throughline.notice.CalendarSource;

/** Sessions in people's calendars: those they guide, are asked to, or sponsor from within the room, once invitations are out. */
@Component
class SessionCalendar implements CalendarSource {

    private final JdbcClient jdbc;

    SessionCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CalendarItem> entriesOf(UUID personId, Locale reader, Instant from, Instant to) {
        return jdbc.sql("""
                        select s.ref, c.ref as cycle_ref, c.unit_id, c.purpose, coalesce(s.place, s.link) as place, s.starts_at,
                               s.length_minutes,
                               s.state = 'CANCELLED' or c.state = 'CANCELLED' and s.state in ('SCHEDULED', 'PAUSED') as off
                        from throughline.learning_session s join throughline.learning_cycle c on c.id = s.cycle_id
                        where s.starts_at >= :from and s.starts_at < :to
                          and (c.facilitator_id = :person and s.planned_at is not null
                               or s.invited_at is not null
                               and (c.sponsor_id = :person and c.sponsor_attends in ('ALL', 'END_ONLY')
                                    or exists (select 1 from throughline.invitation i
                                               where i.session_id = s.id and i.person_id = :person)))
                        order by s.starts_at, s.id""")
                .param("person", personId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(SessionCalendar::item)
                .list();
    }

    private static CalendarItem item(ResultSet row, int number) throws SQLException {
        Instant start = row.getObject("starts_at", OffsetDateTime.class).toInstant();
        return new CalendarItem(
                row.getString("ref"),
                CalendarKind.SESSION,
                row.getString("cycle_ref"),
                row.getObject("unit_id", UUID.class),
                row.getString("purpose"),
                row.getString("place"),
                start,
                start.plus(Duration.ofMinutes(row.getInt("length_minutes"))),
                row.getBoolean("off"),
                "/sessions/" + row.getString("cycle_ref"));
    }
}
