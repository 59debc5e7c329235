package org.throughline.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.studio.scenario.ScenarioWay;
import org.throughline.studio.scenario.Verdict;

/** Keeps how scenarios went with a release, and what its author signed off. */
@Component
class RehearsalStore {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Verdict.Difference>> DIFFERENCES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    RehearsalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets how the scenarios of a release went, and what was signed off with it. */
    void clear(UUID releaseId) {
        jdbc.sql("delete from throughline.release_scenario where release_id = ?")
                .param(releaseId)
                .update();
    }

    /** Forgets how one scenario went, and that it was signed off. */
    void forget(UUID releaseId, String model, String name) {
        jdbc.sql("delete from throughline.release_scenario where release_id = ? and model = ? and name = ?")
                .params(releaseId, model, name)
                .update();
    }

    /**
     * Keeps how a scenario went.
     *
     * @param way that it took
     * @param expected the scenario as it is once signed off; empty when it is dropped then
     */
    void keep(UUID releaseId, RehearsedScenario went, ScenarioWay way, String expected) {
        try {
            jdbc.sql("""
                    insert into throughline.release_scenario
                        (id, release_id, model, name, title, source_sha256, met, differences, expected, passed, flows)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            UUID.randomUUID(),
                            releaseId,
                            went.model(),
                            went.name(),
                            went.title(),
                            went.sourceSha256(),
                            went.met(),
                            JSON.writeValueAsString(went.differences()),
                            expected,
                            String.join(",", way.passed()),
                            String.join(",", new TreeSet<>(way.flows())))
                    .update();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Differences do not write", impossible);
        }
    }

    /**
     * Signs a changed expectation off.
     *
     * @return false when there is nothing of that name to sign
     */
    boolean sign(UUID releaseId, String model, String name, UUID by, Instant now) {
        return jdbc.sql("""
                        update throughline.release_scenario set signed_by = ?, signed_at = ?
                        where release_id = ? and model = ? and name = ? and not met and signed_at is null""")
                        .params(by, Timestamp.from(now), releaseId, model, name)
                        .update()
                == 1;
    }

    /** How the scenarios of a release went, by model and name. */
    List<RehearsedScenario> of(UUID releaseId) {
        return jdbc.sql("""
                        select model, name, title, source_sha256, met, differences, signed_by
                        from throughline.release_scenario where release_id = ? order by model, name""")
                .param(releaseId)
                .query((row, number) -> new RehearsedScenario(
                        row.getString("model"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("source_sha256"),
                        row.getBoolean("met"),
                        read(row.getString("differences")),
                        row.getObject("signed_by", UUID.class)))
                .list();
    }

    /** The way of a scenario through a model of which the hash is known. */
    record PlayedWay(String model, String sourceSha256, ScenarioWay way) {}

    /** The ways that the scenarios of a release took, by model and name. */
    List<PlayedWay> ways(UUID releaseId) {
        return jdbc.sql("""
                        select model, name, title, source_sha256, passed, flows
                        from throughline.release_scenario where release_id = ? order by model, name""")
                .param(releaseId)
                .query((row, number) -> new PlayedWay(
                        row.getString("model"),
                        row.getString("source_sha256"),
                        new ScenarioWay(
                                row.getString("name"),
                                row.getString("title"),
                                ids(row.getString("passed")),
                                Set.copyOf(ids(row.getString("flows"))))))
                .list();
    }

    private static List<String> ids(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    private static List<Verdict.Difference> read(String differences) {
        try {
            return JSON.readValue(differences, DIFFERENCES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Differences do not read", impossible);
        }
    }
}
