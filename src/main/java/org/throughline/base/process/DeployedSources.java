package org.throughline.base.process;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the newest deployed version of each process, table and form: what a changed model stands beside. */
@Component
class DeployedSources {

    private static final String NEWEST = """
        select n.kind, n.name, b.bytes_ as source from (
            select * from (
                select distinct on (key_) 'bpmn' as kind, key_ as name, deployment_id_, resource_name_
                    from act_re_procdef order by key_, version_ desc) p
            union all select * from (
                select distinct on (key_) 'dmn', key_, deployment_id_, resource_name_
                    from act_re_decision_def order by key_, version_ desc) t
            union all select * from (
                select distinct on (key_) 'form', key_, deployment_id_, resource_name_
                    from act_re_camformdef order by key_, version_ desc) f) n
        join act_ge_bytearray b on b.deployment_id_ = n.deployment_id_ and b.name_ = n.resource_name_
        """;
    private static final String STATE =
            "select count(*) || ' ' || coalesce(max(deploy_time_)::text, '') from act_re_deployment";

    private final JdbcClient jdbc;

    DeployedSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes whenever something is deployed or taken away. */
    String state() {
        return jdbc.sql(STATE).query(String.class).single();
    }

    ModelFiles read() {
        Map<String, Map<String, String>> files = new HashMap<>();
        jdbc.sql(NEWEST).query((ResultSet row) -> {
            files.computeIfAbsent(row.getString("kind"), kind -> new HashMap<>())
                    .put(row.getString("name"), new String(row.getBytes("source"), StandardCharsets.UTF_8));
        });
        return new ModelFiles(
                files.getOrDefault("bpmn", Map.of()),
                files.getOrDefault("dmn", Map.of()),
                files.getOrDefault("form", Map.of()));
    }
}
