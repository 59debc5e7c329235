package org.throughline.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private static final TypeReference<List<Left>> WORDS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A person's reminder and draft, each if there is one, and what others left about the thing. */
    record Note(
            @Nullable Instant remindAt,
            Optional<TaskAnswers> draft,
            @Nullable Instant draftSavedAt,
            List<UnsentWords> leftByOthers) {}

    /** A task and a person's notes on it. */
    record Noted(WorkItem item, Note note) {}

    private record Left(String who, OffsetDateTime at, String words) {

        UnsentWords told() {
            return new UnsentWords(who, at.toInstant(), words);
        }
    }

    /** A task with what the person keeps with it, and with what others left about the same thing; one read. */
    Optional<Noted> find(UUID person, String taskId) {
        return jdbc.sql("""
                        select i.*, r.remind_at, d.answers, d.saved_at, w.left_behind
                        from throughline.work_item i
                        left join throughline.work_reminder r on r.task_id = i.task_id and r.person_id = :person
                        left join throughline.work_draft d on d.task_id = i.task_id and d.person_id = :person
                        left join lateral (
                            select json_agg(json_build_object('who', p.display_name, 'at', u.left_at, 'words', u.words)
                                            order by u.left_at, u.id) as left_behind
                            from throughline.unsent_words u join throughline.person p on p.id = u.person_id
                            where u.subject_ref = i.subject_ref and u.person_id <> :person) w on true
                        where i.task_id = :task""")
                .param("person", person)
                .param("task", taskId)
                .query((row, number) -> new Noted(
                        WorkItemRow.read(row, number),
                        new Note(
                                WorkItemRow.instant(row, "remind_at"),
                                Optional.ofNullable(row.getString("answers"))
                                        .map(text -> TaskAnswers.of(read(text, ANSWERS))),
                                WorkItemRow.instant(row, "saved_at"),
                                Optional.ofNullable(row.getString("left_behind"))
                                        .map(text -> read(text, WORDS).stream()
                                                .map(Left::told)
                                                .toList())
                                        .orElse(List.of()))))
                .optional();
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
                             reminders as (delete from throughline.work_reminder where task_id = :task),
                             undos as (delete from throughline.work_undo where task_id = :task)
                        update throughline.work_item set command_id = :command where task_id = :task""").param("task", taskId).param("command", commandId).update();
    }

    private static String write(TaskAnswers typed) {
        try {
            return JSON.writeValueAsString(typed.asMap());
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Answers are JSON-like", impossible);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A draft or words that were left do not read back", broken);
        }
    }
}
