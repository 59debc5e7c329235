package org.throughline.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words that people left after somebody or something was quicker. */
@Repository
class UnsentWordsStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnsentWordsStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Words that were left, and about which task. */
    record Left(String taskTitle, UUID by, Instant at, String words) {}

    /** Keeps the words; a second time for the same task they take the place of the first. */
    void keep(WorkItem item, UUID by, String words) {
        jdbc.sql("""
                        insert into throughline.unsent_words
                            (id, task_id, subject_ref, task_title, person_id, words, left_at)
                        values (:id, :task, :subject, :title, :by, :words, :at)
                        on conflict (task_id, person_id) do update set words = excluded.words, left_at = excluded.left_at""")
                .param("id", UUID.randomUUID())
                .param("task", item.taskId())
                .param("subject", item.subjectRef())
                .param("title", item.title())
                .param("by", by)
                .param("words", words)
                .param("at", WorkItemStore.moment(clock.instant()))
                .update();
    }

    List<Left> onSubject(String subjectRef) {
        return jdbc.sql("""
                        select task_title, person_id, left_at, words from throughline.unsent_words
                        where subject_ref = ? order by left_at, id""")
                .param(subjectRef)
                .query((row, number) -> new Left(
                        row.getString("task_title"),
                        row.getObject("person_id", UUID.class),
                        Objects.requireNonNull(WorkItemRow.instant(row, "left_at")),
                        row.getString("words")))
                .list();
    }
}
