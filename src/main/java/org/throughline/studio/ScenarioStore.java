package org.throughline.studio;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioJson;
import org.throughline.studio.scenario.ShippedScenarios;

/**
 * Knows which scenarios a model has: the supplied ones with what live releases brought, changed, took away or signed off, and those of a
 * draft on top.
 */
@Component
class ScenarioStore {

    private final JdbcClient jdbc;
    private final ShippedScenarios shipped;

    ScenarioStore(JdbcClient jdbc, ShippedScenarios shipped) {
        this.jdbc = jdbc;
        this.shipped = shipped;
    }

    /** The scenarios of a model as they hold now, by name. */
    Map<String, Scenario> inForce(String model) {
        Map<String, Scenario> scenarios = new TreeMap<>(shipped.of(model));
        jdbc.sql("""
                        select r.live_at, 1 as turn, s.name, s.content from throughline.draft_scenario s
                        join throughline.model_release r on r.id = s.release_id
                        where s.model = ? and r.state in ('LIVE', 'CONFIRMED', 'STAYED')
                          and exists (select 1 from throughline.release_file f
                                      where f.release_id = r.id and f.kind = 'PROCESS' and f.name = s.model)
                        union all
                        select r.live_at, 2, s.name, s.expected from throughline.release_scenario s
                        join throughline.model_release r on r.id = s.release_id
                        where s.model = ? and s.signed_at is not null and r.state in ('LIVE', 'CONFIRMED', 'STAYED')
                        order by live_at, turn""")
                .params(model, model)
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("content")))
                .list()
                .forEach(written -> lay(scenarios, written.getKey(), written.getValue()));
        return scenarios;
    }

    /** The scenarios of a model as they hold once a release is live, by name. */
    Map<String, Scenario> of(UUID releaseId, String model) {
        Map<String, Scenario> scenarios = inForce(model);
        drafts(releaseId, model).forEach((name, content) -> lay(scenarios, name, content));
        return scenarios;
    }

    /** What a release itself says, by name: the scenario, or nothing when it takes it away. */
    Map<String, String> drafts(UUID releaseId, String model) {
        Map<String, String> drafts = new TreeMap<>();
        jdbc.sql("select name, content from throughline.draft_scenario where release_id = ? and model = ?")
                .params(releaseId, model)
                .query(row -> {
                    drafts.put(row.getString("name"), row.getString("content"));
                });
        return drafts;
    }

    /**
     * What a release says about one scenario.
     *
     * @param content the scenario as JSON; empty when the release takes it away
     */
    record Written(String model, String name, String content) {}

    /** What a release says about the scenarios of its processes, by model and name. */
    List<Written> written(UUID releaseId) {
        return jdbc.sql("""
                        select s.model, s.name, s.content from throughline.draft_scenario s
                        where s.release_id = ?
                          and exists (select 1 from throughline.release_file f
                                      where f.release_id = s.release_id and f.kind = 'PROCESS' and f.name = s.model)
                        order by s.model, s.name""")
                .param(releaseId)
                .query((row, number) ->
                        new Written(row.getString("model"), row.getString("name"), row.getString("content")))
                .list();
    }

    private static void lay(Map<String, Scenario> scenarios, String name, String content) {
        if (content.isEmpty()) {
            scenarios.remove(name);
        } else {
            scenarios.put(name, ScenarioJson.read(content));
        }
    }

    /**
     * Writes a scenario of a release.
     *
     * @param content the scenario as JSON; empty when the release takes it away
     */
    void put(UUID releaseId, String model, String name, String content, UUID by, Instant now) {
        jdbc.sql("""
                        insert into throughline.draft_scenario (id, release_id, model, name, content, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint draft_scenario_uk
                        do update set content = excluded.content, changed_by = excluded.changed_by,
                                      changed_at = excluded.changed_at""")
                .params(UUID.randomUUID(), releaseId, model, name, content, by, Timestamp.from(now))
                .update();
    }

    /** A release says nothing about a scenario any more. */
    void withdraw(UUID releaseId, String model, String name) {
        jdbc.sql("delete from throughline.draft_scenario where release_id = ? and model = ? and name = ?")
                .params(releaseId, model, name)
                .update();
    }
}
