package org.throughline.studio;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.studio.scenario.Recording;
import org.throughline.studio.scenario.ScenarioJson;

/** Keeps what people are recording, so that a page that is loaded again goes on where it was. */
@Component
class RecordingStore {

    private final JdbcClient jdbc;

    RecordingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a person records with a process of a release; empty when nothing. */
    Optional<Recording> of(UUID releaseId, String model, UUID person) {
        return jdbc.sql("""
                        select name, content from throughline.scenario_recording
                        where release_id = ? and model = ? and person_id = ?""")
                .params(releaseId, model, person)
                .query((row, number) ->
                        new Recording(row.getString("name"), ScenarioJson.read(row.getString("content"))))
                .optional();
    }

    void keep(UUID releaseId, String model, UUID person, Recording recording, Instant now) {
        jdbc.sql("""
                        insert into throughline.scenario_recording (release_id, model, person_id, name, content, changed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict on constraint scenario_recording_pk
                        do update set name = excluded.name, content = excluded.content, changed_at = excluded.changed_at""")
                .params(
                        releaseId,
                        model,
                        person,
                        recording.name(),
                        ScenarioJson.write(recording.scenario()),
                        Timestamp.from(now))
                .update();
    }

    void forget(UUID releaseId, String model, UUID person) {
        jdbc.sql("delete from throughline.scenario_recording where release_id = ? and model = ? and person_id = ?")
                .params(releaseId, model, person)
                .update();
    }
}
