package org.throughline.studio;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The states of a file that were saved on the way; {@link KeptStatesPolicy} says which are kept. */
@Component
class KeptStates {

    private final JdbcClient jdbc;

    KeptStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a source as it stands now. */
    void keep(UUID fileId, String source, UUID by, Instant now) {
        newest(fileId)
                .filter(last ->
                        KeptStatesPolicy.replaces(last.savedAt(), last.savedBy().equals(by), now))
                .ifPresent(last -> jdbc.sql("delete from throughline.release_file_state where id = ?")
                        .param(last.id())
                        .update());
        jdbc.sql(
                        "insert into throughline.release_file_state (id, file_id, source, saved_by, saved_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), fileId, source, by, Timestamp.from(now))
                .update();
        jdbc.sql("""
                delete from throughline.release_file_state where id in (
                    select id from throughline.release_file_state where file_id = ? order by saved_at desc, id offset ?)""").params(fileId, KeptStatesPolicy.MOST).update();
    }

    /** The states of a file, the newest first. */
    List<KeptState> of(UUID fileId) {
        return jdbc.sql("""
                        select id, saved_by, saved_at from throughline.release_file_state where file_id = ?
                        order by saved_at desc, id""")
                .param(fileId)
                .query((row, number) -> new KeptState(
                        row.getObject("id", UUID.class),
                        row.getObject("saved_by", UUID.class),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    /** The source of a state of this file; empty when it is not kept any more. */
    Optional<String> source(UUID fileId, UUID stateId) {
        return jdbc.sql("select source from throughline.release_file_state where file_id = ? and id = ?")
                .params(fileId, stateId)
                .query(String.class)
                .optional();
    }

    private Optional<KeptState> newest(UUID fileId) {
        return of(fileId).stream().findFirst();
    }
}
