package org.throughline.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;
import org.throughline.notice.CalendarItem;
import org.throughline.notice.CalendarKind;
import org.throughline.notice.CalendarSource;

/** The due dates of a person's own open tasks; those that a role holds are in nobody's calendar. */
@Component
class DueCalendar implements CalendarSource {

    private final JdbcClient jdbc;
    private final TaskTitles titles;
    private final Texts texts;

    DueCalendar(JdbcClient jdbc, TaskTitles titles, Texts texts) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.texts = texts;
    }

    @Override
    public List<CalendarItem> entriesOf(UUID personId, Locale reader, Instant from, Instant to) {
        return jdbc.sql("""
                        select task_id, task_key, title, subject_ref, subject_title, unit_id, due_at
                        from throughline.work_item
                        where ended_at is null and assignee_id = :person and due_at >= :from and due_at < :to
                        order by due_at, task_id""")
                .param("person", personId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    Instant due = row.getObject("due_at", OffsetDateTime.class).toInstant();
                    String task = titles.title(reader, row.getString("task_key"), row.getString("title"));
                    String thing = row.getString("subject_title");
                    return new CalendarItem(
                            row.getString("task_id"),
                            CalendarKind.DUE,
                            row.getString("subject_ref"),
                            row.getObject("unit_id", UUID.class),
                            thing.isBlank() ? task : texts.text(reader, "inbox.row.title", task, thing),
                            null,
                            due,
                            due,
                            false,
                            "/t/" + row.getString("task_id"));
                })
                .list();
    }
}
