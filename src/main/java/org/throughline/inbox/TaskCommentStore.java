package org.throughline.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people say about tasks; {@link NotedTasks} reads it with the task. */
@Repository
class TaskCommentStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskCommentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String taskId, TaskComment.Kind kind, UUID by, @Nullable UUID to, String words) {
        jdbc.sql("""
                        insert into throughline.task_comment (id, task_id, kind, person_id, to_person, words, written_at)
                        values (:id, :task, :kind, :by, :to, :words, :at)""")
                .param("id", UUID.randomUUID())
                .param("task", taskId)
                .param("kind", kind.name())
                .param("by", by)
                .param("to", to)
                .param("words", words)
                .param("at", WorkItemStore.moment(clock.instant()))
                .update();
    }

    /** What was said about a task, the oldest first. */
    List<TaskComment> of(String taskId) {
        return jdbc.sql("""
                        select c.kind, p.display_name as who, t.display_name as addressed, c.written_at, c.words
                        from throughline.task_comment c join throughline.person p on p.id = c.person_id
                        left join throughline.person t on t.id = c.to_person
                        where c.task_id = ? order by c.written_at, c.id""")
                .param(taskId)
                .query((row, number) -> new TaskComment(
                        TaskComment.Kind.valueOf(row.getString("kind")),
                        row.getString("who"),
                        row.getString("addressed"),
                        Objects.requireNonNull(WorkItemRow.instant(row, "written_at")),
                        row.getString("words")))
                .list();
    }
}
