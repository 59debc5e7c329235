package org.throughline.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers the last gesture by which somebody moved a task to other hands, and how it was before. */
@Repository
class UndoStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    UndoStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One gesture.
     *
     * @param by who did it
     * @param assigneeId who had the task before, null when its roles did
     * @param holding why they had it
     * @param passedBy who had passed it to them
     * @param nowWith who has it since, null for its roles
     * @param noticeKey under which somebody was told, null when nobody was
     */
    record Gesture(
            UUID by,
            @Nullable UUID assigneeId,
            Holding holding,
            @Nullable UUID passedBy,
            @Nullable UUID nowWith,
            @Nullable String noticeKey,
            Instant doneAt) {}

    /** Keeps how the item is now, just before it changes hands. */
    void remember(WorkItem before, UUID by, @Nullable UUID nowWith, @Nullable String noticeKey) {
        jdbc.sql("""
                        insert into throughline.work_undo
                            (task_id, person_id, assignee_id, holding, passed_by, now_with, notice_key, done_at)
                        values (:task, :by, :assignee, :holding, :passedBy, :nowWith, :notice, :at)
                        on conflict (task_id) do update set
                            person_id = excluded.person_id, assignee_id = excluded.assignee_id, holding = excluded.holding,
                            passed_by = excluded.passed_by, now_with = excluded.now_with, notice_key = excluded.notice_key,
                            done_at = excluded.done_at""")
                .param("task", before.taskId())
                .param("by", by)
                .param("assignee", before.assigneeId())
                .param("holding", before.holding().name())
                .param("passedBy", before.passedBy())
                .param("nowWith", nowWith)
                .param("notice", noticeKey)
                .param("at", WorkItemStore.moment(clock.instant()))
                .update();
    }

    Optional<Gesture> last(String taskId) {
        return jdbc.sql("""
                        select person_id, assignee_id, holding, passed_by, now_with, notice_key, done_at
                        from throughline.work_undo where task_id = ?""")
                .param(taskId)
                .query((row, number) -> new Gesture(
                        row.getObject("person_id", UUID.class),
                        WorkItemRow.id(row, "assignee_id"),
                        Holding.valueOf(row.getString("holding")),
                        WorkItemRow.id(row, "passed_by"),
                        WorkItemRow.id(row, "now_with"),
                        row.getString("notice_key"),
                        Objects.requireNonNull(WorkItemRow.instant(row, "done_at"))))
                .optional();
    }

    void forget(String taskId) {
        jdbc.sql("delete from throughline.work_undo where task_id = ?")
                .param(taskId)
                .update();
    }
}
