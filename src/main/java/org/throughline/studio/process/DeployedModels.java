package org.throughline.studio.process;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.studio.ModelInForce;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.ModelsInForce;

/**
 * Reads what is deployed from the engine's tables: its own queries know no forms and answer one kind at a time.
 *
 * <p>A process and a form are found by their key; a table by its file, since a file may hold several decisions.
 */
@Component
class DeployedModels implements ModelsInForce {

    /** What a deployment of the studio says in the engine's column for its source. */
    static final String STUDIO = "studio";

    private static final String NEWEST = """
        with newest as (
            select * from (
                select distinct on (key_) 'PROCESS' as kind, key_ as name, coalesce(name_, key_) as title, version_, id_,
                    deployment_id_, resource_name_ from act_re_procdef order by key_, version_ desc) p
            union all select * from (
                select distinct on (file.name) 'TABLE', file.name, coalesce(d.name_, file.name), d.version_, d.id_,
                    d.deployment_id_, d.resource_name_ from act_re_decision_def d,
                    lateral (select regexp_replace(d.resource_name_, '^.*/|\\.dmn$', '', 'g') as name) file
                order by file.name, d.version_ desc, (d.key_ = file.name) desc) t
            union all select * from (
                select distinct on (key_) 'FORM', key_, key_, version_, id_, deployment_id_, resource_name_
                    from act_re_camformdef order by key_, version_ desc) f)
        select n.kind, n.name, n.title, n.version_, n.id_, d.deploy_time_,
            case when d.source_ = '%s' then d.name_ else '' end as release %%s
        from newest n join act_re_deployment d on d.id_ = n.deployment_id_ %%s
        """.formatted(STUDIO);
    private static final String FACTS = NEWEST.formatted("", "");
    private static final String SOURCES = NEWEST.formatted(
            ", b.bytes_ as source",
            "join act_ge_bytearray b on b.deployment_id_ = n.deployment_id_ and b.name_ = n.resource_name_");
    private static final String RUNNING = """
        select d.key_, count(*) as cases from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
        where e.parent_id_ is null group by d.key_\
        """;

    private final JdbcClient jdbc;

    DeployedModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ModelInForce> all() {
        return jdbc.sql(FACTS + " order by n.kind, n.name")
                .query((row, number) -> model(row))
                .list();
    }

    @Override
    public Optional<ModelInForce> find(ModelName model) {
        return jdbc.sql(FACTS + " where n.kind = ? and n.name = ?")
                .params(model.kind().name(), model.name())
                .query((row, number) -> model(row))
                .optional();
    }

    @Override
    public Map<ModelName, String> sources() {
        Map<ModelName, String> sources = new TreeMap<>();
        jdbc.sql(SOURCES).query((ResultSet row) -> {
            sources.put(name(row), text(row));
        });
        return sources;
    }

    @Override
    public Optional<String> source(ModelName model) {
        return jdbc.sql(SOURCES + " where n.kind = ? and n.name = ?")
                .params(model.kind().name(), model.name())
                .query((row, number) -> text(row))
                .optional();
    }

    @Override
    public Map<String, Long> runningCases() {
        Map<String, Long> running = new HashMap<>();
        jdbc.sql(RUNNING).query((ResultSet row) -> {
            running.put(row.getString("key_"), row.getLong("cases"));
        });
        return running;
    }

    /** The engine keeps its times without a zone, in that of the server. */
    private ModelInForce model(ResultSet row) throws SQLException {
        return new ModelInForce(
                name(row),
                row.getString("title"),
                row.getInt("version_"),
                row.getString("id_"),
                row.getTimestamp("deploy_time_").toInstant(),
                row.getString("release"));
    }

    private static ModelName name(ResultSet row) throws SQLException {
        return new ModelName(ModelKind.valueOf(row.getString("kind")), row.getString("name"));
    }

    private static String text(ResultSet row) throws SQLException {
        return new String(row.getBytes("source"), StandardCharsets.UTF_8);
    }
}
