package org.throughline.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.base.task.TaskAnswers;

/** What a person keeps with a task for themselves: a reminder, and a draft of the answers. Both end with the task. */
@Repository
class PersonalNotes {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A person's reminder and draft, each if there is one. */
    record Note(
            @Nullable Instant remindAt,
            Optional<TaskAnswers> draft,
            @Nullable Instant draftSavedAt) {

        static final Note NONE = new Note(null, Optional.empty(), null);
    }

    Note of(UUID person, String taskId) {
        return jdbc.sql("""
                        select r.remind_at, d.answers, d.saved_at
                        from (select cast(:person as uuid) as person_id, cast(:task as varchar) as task_id) k
                        left join throughline.work_reminder r using (person_id, task_id)
                        left join throughline.work_draft d using (person_id, task_id)""")
                .param("person", person)
                .param("task", taskId)
                .query((row, number) -> new Note(
                        WorkItemRow.instant(row, "remind_at"),
                        Optional.ofNullable(row.getString("answers")).map(PersonalNotes::read),
                        WorkItemRow.instant(row, "saved_at")))
                .optional()
                .orElse(Note.NONE);
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

    Instant saveDraft(UUID person, String taskId, TaskAnswers typed) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into throughline.work_draft (person_id, task_id, answers, saved_at)
                        values (:person, :task, cast(:answers as jsonb), :at)
                        on conflict (person_id, task_id) do update
                        set answers = excluded.answers, saved_at = excluded.saved_at""")
                .param("person", person)
                .param("task", taskId)
                .param("answers", write(typed))
                .param("at", WorkItemStore.moment(now))
                .update();
        return now;
    }

    /** The task is done: notes go, and the command that did it stays, all in one statement. */
    void settle(String taskId, UUID commandId) {
        jdbc.sql("""
                        with drafts as (delete from throughline.work_draft where task_id = :task),
                             reminders as (delete from throughline.work_reminder where task_id = :task)
                        update throughline.work_item set command_id = :command where task_id = :task""").param("task", taskId).param("command", commandId).update();
    }

    private static String write(TaskAnswers typed) {
        try {
            return JSON.writeValueAsString(typed.asMap());
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Answers are JSON-like", impossible);
        }
    }

    private static TaskAnswers read(String answers) {
        try {
            return TaskAnswers.of(JSON.readValue(answers, ANSWERS));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A draft does not read back", broken);
        }
    }
}
