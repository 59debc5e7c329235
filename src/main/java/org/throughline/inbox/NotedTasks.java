package org.throughline.inbox;

import com.fasterxml.jackson.core.type.TypeReference;
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

/** Reads all that a person needs to open a task: the task, what they keep with it, and what others left about its subject. */
@Repository
class NotedTasks {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<Left>> WORDS = new TypeReference<>() {};

    private static final TypeReference<List<Said>> SAID = new TypeReference<>() {};

    private final JdbcClient jdbc;

    NotedTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A task with what surrounds it.
     *
     * @param item the task
     * @param remindAt when the person wants to be reminded, null when they do not
     * @param draft what the person typed so far
     * @param draftSavedAt when that was kept, null without a draft
     * @param leftByOthers what others wrote about the same thing and could not send, oldest first
     * @param comments what people said about the task, oldest first
     */
    record NotedTask(
            WorkItem item,
            @Nullable Instant remindAt,
            Optional<TaskAnswers> draft,
            @Nullable Instant draftSavedAt,
            List<UnsentWords> leftByOthers,
            List<TaskComment> comments) {}

    private record Left(String who, OffsetDateTime at, String words) {

        UnsentWords told() {
            return new UnsentWords(who, at.toInstant(), words);
        }
    }

    private record Said(
            TaskComment.Kind kind, String who, @Nullable String to, OffsetDateTime at, String words) {

        TaskComment told() {
            return new TaskComment(kind, who, to, at.toInstant(), words);
        }
    }

    /** The task as this person opens it, in one statement; empty when there is none with this id. */
    Optional<NotedTask> find(UUID person, String taskId) {
        return jdbc.sql("""
                        select i.*, r.remind_at, d.answers, d.saved_at, w.left_behind, c.said
                        from throughline.work_item i
                        left join throughline.work_reminder r on r.task_id = i.task_id and r.person_id = :person
                        left join throughline.work_draft d on d.task_id = i.task_id and d.person_id = :person
                        left join lateral (
                            select json_agg(json_build_object('who', p.display_name, 'at', u.left_at, 'words', u.words)
                                            order by u.left_at, u.id) as left_behind
                            from throughline.unsent_words u join throughline.person p on p.id = u.person_id
                            where u.subject_ref = i.subject_ref and u.person_id <> :person) w on true
                        left join lateral (
                            select json_agg(json_build_object('kind', c.kind, 'who', p.display_name, 'to', t.display_name,
                                                              'at', c.written_at, 'words', c.words)
                                            order by c.written_at, c.id) as said
                            from throughline.task_comment c join throughline.person p on p.id = c.person_id
                            left join throughline.person t on t.id = c.to_person
                            where c.task_id = i.task_id) c on true
                        where i.task_id = :task""")
                .param("person", person)
                .param("task", taskId)
                .query((row, number) -> new NotedTask(
                        WorkItemRow.read(row, number),
                        WorkItemRow.instant(row, "remind_at"),
                        Optional.ofNullable(row.getString("answers"))
                                .map(text -> TaskAnswers.of(KeptJson.read(text, ANSWERS))),
                        WorkItemRow.instant(row, "saved_at"),
                        Optional.ofNullable(row.getString("left_behind"))
                                .map(text -> KeptJson.read(text, WORDS).stream()
                                        .map(Left::told)
                                        .toList())
                                .orElse(List.of()),
                        Optional.ofNullable(row.getString("said"))
                                .map(text -> KeptJson.read(text, SAID).stream()
                                        .map(Said::told)
                                        .toList())
                                .orElse(List.of())))
                .optional();
    }
}
