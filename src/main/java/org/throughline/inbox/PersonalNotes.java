package org.throughline.inbox;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.base.task.TaskAnswers;

/**
 * What a person keeps with a task for themselves: a reminder, and a draft of the answers. Both end with the task; a task that goes
 * to somebody else and comes back finds them again.
 */
@Repository
class PersonalNotes {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void remind(UUID person, String taskId, Instant at) {
        jdbc.sql("""
                        insert into throughline.work_reminder (person_id, task_id, remind_at) values (:person, :task, :at)
                        on conflict (person_id, task_id) do update set remind_at = excluded.remind_at""")
                .param("person", person)
                .param("task", taskId)
                .param("at", WorkItemStore.moment(at))
                .update();
    }

    void forgetReminder(UUID person, String taskId) {
        jdbc.sql("delete from throughline.work_reminder where person_id = ? and task_id = ?")
                .params(person, taskId)
                .update();
    }

    void forgetDraft(UUID person, String taskId) {
        jdbc.sql("delete from throughline.work_draft where person_id = ? and task_id = ?")
                .params(person, taskId)
                .update();
    }

    /** What the person has typed so far, locked until the end of the transaction; empty when nothing is kept. */
    Optional<Map<String, Object>> lockDraft(UUID person, String taskId) {
        return jdbc.sql("select answers from throughline.work_draft where person_id = ? and task_id = ? for update")
                .params(person, taskId)
                .query((row, number) -> KeptJson.read(row.getString("answers"), ANSWERS))
                .optional();
    }

    Instant saveDraft(UUID person, String taskId, TaskAnswers typed) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into throughline.work_draft (person_id, task_id, answers, saved_at)
                        values (:person, :task, cast(:answers as jsonb), :at)
                        on conflict (person_id, task_id) do update
                        set answers = excluded.answers, saved_at = excluded.saved_at""")
                .param("person", person)
                .param("task", taskId)
                .param("answers", KeptJson.write(typed.asMap()))
                .param("at", WorkItemStore.moment(now))
                .update();
        return now;
    }
}
