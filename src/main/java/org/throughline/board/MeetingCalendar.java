package org.throughline.board;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Board meetings in the calendars of the members and their deputies, while they have their seat. */
@Component
class MeetingCalendar implements CalendarSource {

    private final JdbcClient jdbc;

    MeetingCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CalendarItem> entriesOf(UUID personId, Locale reader, Instant from, Instant to) {
        return jdbc.sql("""
                        select m.ref, m.unit_id, m.title, m.place, m.starts_at, m.ends_at, m.state = 'CANCELLED' as off
                        from throughline.board_meeting m
                        where m.starts_at >= :from and m.starts_at < :to
                          and exists (select 1 from throughline.board_member b
                                      where b.board_id = m.board_id and :person in (b.person_id, b.deputy_id)
                                        and b.term_from <= cast(m.starts_at at time zone 'UTC' as date)
                                        and (b.term_to is null or b.term_to >= cast(m.starts_at at time zone 'UTC' as date)))
                        order by m.starts_at, m.id""")
                .param("person", personId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(MeetingCalendar::item)
                .list();
    }

    private static CalendarItem item(ResultSet row, int number) throws SQLException {
        return new CalendarItem(
                row.getString("ref"),
                CalendarKind.MEETING,
                row.getString("ref"),
                row.getObject("unit_id", UUID.class),
                row.getString("title"),
                row.getString("place"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("off"),
                "/board/meetings/" + row.getString("ref"));
    }
}
