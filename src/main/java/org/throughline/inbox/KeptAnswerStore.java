package org.throughline.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.base.task.TaskAnswers;
import org.throughline.inbox.TaskSheet.Form;

/** Keeps the answers to fields that no code knows, with the words in which they were asked. */
@Repository
class KeptAnswerStore {

    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JdbcClient jdbc;
    private final UnknownAnswers unknown;

    KeptAnswerStore(JdbcClient jdbc, UnknownAnswers unknown) {
        this.jdbc = jdbc;
        this.unknown = unknown;
    }

    /**
     * One kept answer as it is stored.
     *
     * @param key key of the field
     * @param label the question as the form asked it
     * @param answer JSON-like
     * @param words the answer in words where the value says nothing to a reader: chosen options, files
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String key,
            String label,
            Object answer,
            @Nullable String words) {}

    /** The kept answers of one completed task. */
    record Kept(
            String subjectRef,
            String formKey,
            String formVersion,
            String taskKey,
            String taskTitle,
            UUID givenBy,
            @Nullable UUID givenFor,
            Instant givenAt,
            List<Entry> entries) {}

    /** What is not among the known fields, to be kept with the end of the task; null when everything is known. */
    @Nullable
    String toKeep(Form form, TaskAnswers answers, Set<String> known) {
        List<Entry> entries = unknown.entries(form, answers, known);
        return entries.isEmpty() ? null : write(entries);
    }

    List<Kept> onSubject(String subjectRef) {
        return onSubjects(List.of(subjectRef));
    }

    List<Kept> onSubjects(Collection<String> subjectRefs) {
        return jdbc.sql("""
                        select subject_ref, form_key, form_version, task_key, task_title, answers, given_by, given_for, given_at
                        from throughline.kept_answer
                        where subject_ref in (:refs) order by given_at, id""")
                .param("refs", subjectRefs)
                .query((row, number) -> new Kept(
                        row.getString("subject_ref"),
                        row.getString("form_key"),
                        row.getString("form_version"),
                        row.getString("task_key"),
                        row.getString("task_title"),
                        row.getObject("given_by", UUID.class),
                        row.getObject("given_for", UUID.class),
                        row.getObject("given_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        read(row.getString("answers"))))
                .list();
    }

    private static String write(List<Entry> entries) {
        try {
            return JSON.writeValueAsString(entries);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Answers are JSON-like", impossible);
        }
    }

    private static List<Entry> read(String entries) {
        try {
            return JSON.readValue(entries, ENTRIES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Kept answers do not read back", broken);
        }
    }
}
