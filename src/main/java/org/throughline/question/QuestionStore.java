package org.throughline.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps questions. */
@Repository
class QuestionStore {

    private static final String ALL = "select * from throughline.task_question ";

    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Question question) {
        jdbc.sql("""
                        insert into throughline.task_question
                            (id, ref, task_id, subject_ref, unit_id, asker_id, answerer_id, words, asked_at, state)
                        values (:id, :ref, :task, :subject, :unit, :asker, :answerer, :words, :at, 'OPEN')""")
                .param("id", UUID.randomUUID())
                .param("ref", question.ref())
                .param("task", question.taskId())
                .param("subject", question.subjectRef())
                .param("unit", question.unitId())
                .param("asker", question.askerId())
                .param("answerer", question.answererId())
                .param("words", question.words())
                .param("at", question.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Question> find(String ref) {
        return jdbc.sql(ALL + "where ref = ?")
                .param(ref)
                .query(QuestionStore::read)
                .optional();
    }

    /** The question, locked until the end of the transaction. */
    Optional<Question> lock(String ref) {
        return jdbc.sql(ALL + "where ref = ? for update")
                .param(ref)
                .query(QuestionStore::read)
                .optional();
    }

    /** The open questions about a task, the oldest first. */
    List<Question> openAbout(String taskId) {
        return jdbc.sql(ALL + "where task_id = ? and state = 'OPEN' order by asked_at, ref")
                .param(taskId)
                .query(QuestionStore::read)
                .list();
    }

    void end(String ref, QuestionState state) {
        jdbc.sql("update throughline.task_question set state = ?, ended_at = ? where ref = ? and state = 'OPEN'")
                .params(state.name(), clock.instant().atOffset(ZoneOffset.UTC), ref)
                .update();
    }

    private static Question read(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getString("ref"),
                row.getString("task_id"),
                row.getString("subject_ref"),
                row.getObject("unit_id", UUID.class),
                row.getObject("asker_id", UUID.class),
                row.getObject("answerer_id", UUID.class),
                row.getString("words"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                QuestionState.valueOf(row.getString("state")) == QuestionState.OPEN);
    }
}
