package org.throughline.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes of people without an account until others may read them.
 *
 * <p>They come out together and shuffled: before the wall opens, or, when they came later, at the end of the talk. Their day is the day on
 * which they come out.
 */
@Component
class WaitingNotes {

    /** A note that waits. */
    record Waiting(NoteKind kind, String words) {

        NoteView view(UUID id) {
            return new NoteView(
                    id,
                    kind,
                    words,
                    Attribution.ANONYMOUS,
                    null,
                    null,
                    NoteState.RECORDED,
                    null,
                    null,
                    null,
                    null,
                    true);
        }
    }

    private final JdbcClient jdbc;
    private final Shuffle shuffle;

    WaitingNotes(JdbcClient jdbc, Shuffle shuffle) {
        this.jdbc = jdbc;
        this.shuffle = shuffle;
    }

    /** Lets nobody else touch the session and what waits for it before this transaction ends. */
    void hold(UUID sessionId) {
        jdbc.sql("select id from throughline.learning_session where id = ? for update")
                .param(sessionId)
                .query(UUID.class)
                .single();
    }

    /** Keeps a note; callers hold the session. */
    void keep(UUID id, UUID sessionId, NoteKind kind, String words) {
        jdbc.sql("insert into throughline.waiting_note (id, session_id, kind, words) values (?, ?, ?, ?)")
                .params(id, sessionId, kind.name(), words)
                .update();
        shuffle.waitingNotes(sessionId);
    }

    /** Those of these ids that wait. */
    Map<UUID, Waiting> find(List<UUID> ids) {
        Map<UUID, Waiting> found = new HashMap<>();
        jdbc.sql("select id, kind, words from throughline.waiting_note where id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Waiting(NoteKind.valueOf(row.getString("kind")), row.getString("words")));
                });
        return found;
    }

    /** Makes them notes of the wall that nobody has read yet; callers hold the session and mix its notes. */
    int release(UUID sessionId, LocalDate today) {
        return jdbc.sql("""
                        with waiting as (delete from throughline.waiting_note where session_id = ? returning *)
                        insert into throughline.note (id, session_id, kind, words, attribution, written_on, state)
                        select id, session_id, kind, words, 'ANONYMOUS', ?, 'RECORDED' from waiting order by random()""").params(sessionId, today).update();
    }
}
