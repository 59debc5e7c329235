package org.throughline.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.base.access.CurrentPerson;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Units;

/**
 * Reads cases from the engine's tables, which its own queries would ask about one by one.
 *
 * <p>A token is an execution that waits somewhere and has none below it: also one that waits at a join or for its job, which the
 * engine does not call active. The engine keeps its times without a zone, in that of the server.
 */
@Component
class RunningQuery {

    /** Tokens of all cases as `t`, with the step without the engine's mark for the body of a repeated one. */
    static final String TOKENS = """
            (select e.proc_inst_id_, e.proc_def_id_, e.act_inst_id_, split_part(e.act_id_, '#', 1) as step
             from act_ru_execution e
             where e.act_id_ is not null and not e.is_event_scope_
               and not exists (select 1 from act_ru_execution c where c.parent_id_ = e.id_)) t""";

    private static final String OVERVIEW = """
            select d.key_, max(coalesce(d.name_, d.key_)) as title, count(*) as cases,
                   count(*) filter (where e.suspension_state_ = 2) as paused,
                   coalesce(sum((select count(*) from act_ru_incident i
                                 where i.proc_inst_id_ = e.id_ and i.root_cause_incident_id_ = i.id_)), 0) as incidents
            from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.parent_id_ is null group by d.key_ order by title, d.key_""";

    private static final String VERSIONS = """
            select d.version_, count(*) as cases from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.parent_id_ is null and d.key_ = ? group by d.version_ order by d.version_ desc""";

    private static final String STEPS = """
            select step, sum(tokens) as tokens, sum(incidents) as incidents from (
                select t.step, count(*) as tokens, 0 as incidents from %s
                join act_re_procdef d on d.id_ = t.proc_def_id_
                where d.key_ = :process and (cast(:version as integer) is null or d.version_ = :version) group by t.step
                union all
                select split_part(i.activity_id_, '#', 1), 0, count(*) from act_ru_incident i
                join act_re_procdef d on d.id_ = i.proc_def_id_
                where d.key_ = :process and (cast(:version as integer) is null or d.version_ = :version)
                  and i.root_cause_incident_id_ = i.id_ group by 1) counted
            group by step order by step""".formatted(TOKENS);

    private static final String PAGE = """
            with found as (
                select pi.id_, d.key_, d.version_, coalesce(pi.business_key_, root.business_key_) as ref,
                       pi.suspension_state_ = 2 as paused, hi.start_time_
                from act_ru_execution pi
                join act_re_procdef d on d.id_ = pi.proc_def_id_
                join act_hi_procinst hi on hi.id_ = pi.id_
                left join act_ru_execution root on root.id_ = pi.root_proc_inst_id_
                where pi.parent_id_ is null and %s
            ), page as (
                select f.*, count(*) over () as all_of_them from found f %s
                order by f.start_time_, f.id_ offset :offset limit :limit
            )
            select p.*, coalesce(title.text_, '') as title, coalesce(u.name, '') as unit_name, at.steps,
                   coalesce(at.since, p.start_time_) as since,
                   (select count(*) from act_ru_incident i
                    where i.proc_inst_id_ = p.id_ and i.root_cause_incident_id_ = i.id_) as incidents
            from page p
            left join act_ru_variable title on title.execution_id_ = p.id_ and title.name_ = 'subjectTitle'
            left join act_ru_variable place on place.execution_id_ = p.id_ and place.name_ = 'unitId'
            left join throughline.org_unit u on cast(u.id as text) = place.text_
            left join lateral (
                select string_agg(distinct t.step, ',') as steps, max(a.start_time_) as since
                from %s left join act_hi_actinst a on a.id_ = t.act_inst_id_ where t.proc_inst_id_ = p.id_) at on true
            order by p.start_time_, p.id_""";

    private static final String HOLDERS = """
            select w.instance_id, p.display_name, null as role, '' as unit_name
            from throughline.work_item w join throughline.person p on p.id = w.assignee_id
            where w.ended_at is null and w.subject_ref in (:refs) and w.instance_id in (:cases)
            union
            select w.instance_id, null, split_part(held.at, '@', 1), u.name
            from throughline.work_item w cross join lateral unnest(w.candidates) as held(at)
            join throughline.org_unit u on cast(u.id as text) = split_part(held.at, '@', 2)
            where w.ended_at is null and w.assignee_id is null and w.subject_ref in (:refs) and w.instance_id in (:cases)
            order by 1, 2, 3, 4""";

    private static final String VALUES = """
            select v.name_, v.type_,
                   case v.type_ when 'string' then v.text_
                                when 'boolean' then case v.long_ when 1 then 'true' else 'false' end
                                when 'date' then to_char(to_timestamp(v.long_ / 1000.0) at time zone 'UTC',
                                                         'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                                when 'double' then cast(v.double_ as text)
                                when 'integer' then cast(v.long_ as text)
                                when 'long' then cast(v.long_ as text)
                                when 'short' then cast(v.long_ as text) end as value,
                   coalesce(p.display_name, u.name, '') as meaning
            from act_ru_variable v
            left join throughline.person p on v.type_ = 'string' and cast(p.id as text) = v.text_
            left join throughline.org_unit u on v.type_ = 'string' and cast(u.id as text) = v.text_
            where v.execution_id_ = ? order by v.name_""";

    private final JdbcClient jdbc;
    private final Units units;
    private final CurrentPerson currentPerson;

    RunningQuery(JdbcClient jdbc, Units units, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.units = units;
        this.currentPerson = currentPerson;
    }

    List<RunningProcess> overview() {
        return jdbc.sql(OVERVIEW)
                .query((row, number) -> new RunningProcess(
                        row.getString("key_"),
                        row.getString("title"),
                        row.getInt("cases"),
                        row.getInt("incidents"),
                        row.getInt("paused")))
                .list();
    }

    List<RunningVersion> versions(String process) {
        return jdbc.sql(VERSIONS)
                .param(process)
                .query((row, number) -> new RunningVersion(row.getInt("version_"), row.getInt("cases")))
                .list();
    }

    List<StepTokens> steps(String process, @Nullable Integer version) {
        return jdbc.sql(STEPS)
                .param("process", process)
                .param("version", version)
                .query((row, number) ->
                        new StepTokens(row.getString("step"), row.getInt("tokens"), row.getInt("incidents")))
                .list();
    }

    RunningPage page(RunningFilter filter, int offset, int limit) {
        List<String> conditions = new ArrayList<>(List.of("d.key_ = :process"));
        Map<String, Object> values = new HashMap<>();
        values.put("process", filter.process());
        String step = filter.step();
        if (step != null) {
            conditions.add("exists (select 1 from " + TOKENS + " where t.proc_inst_id_ = pi.id_ and t.step = :step)");
            values.put("step", step);
        }
        Integer version = filter.version();
        if (version != null) {
            conditions.add("d.version_ = :version");
            values.put("version", version);
        }
        if (filter.state() == CaseState.PAUSED) {
            conditions.add("pi.suspension_state_ = 2");
        } else if (filter.state() == CaseState.INCIDENT) {
            conditions.add("exists (select 1 from act_ru_incident i where i.proc_inst_id_ = pi.id_)");
        }
        String seen = "";
        UUID unit = filter.unitId();
        if (unit != null) {
            List<String> places =
                    units.downwards(unit).stream().map(UUID::toString).toList();
            conditions.add(
                    places.isEmpty()
                            ? "false"
                            : "exists (select 1 from act_ru_variable v where v.execution_id_ = pi.id_"
                                    + " and v.name_ = 'unitId' and v.text_ in (:places))");
            values.put("places", places);
            values.put("me", currentPerson.require().personId());
            seen = "where f.ref is null or" + Circles.seen("f.ref");
        }
        return page(String.join(" and ", conditions), seen, values, offset, limit);
    }

    Optional<RunningCase> find(String caseId) {
        return page("pi.id_ = :case", "", Map.of("case", caseId), 0, 1).cases().stream()
                .findFirst();
    }

    private RunningPage page(String where, String seen, Map<String, Object> values, int offset, int limit) {
        List<Line> found = jdbc.sql(PAGE.formatted(where, seen, TOKENS))
                .params(values)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Line(running(row), row.getInt("all_of_them")))
                .list();
        return new RunningPage(
                found.stream().map(Line::running).toList(),
                found.isEmpty() ? 0 : found.get(0).total());
    }

    /** Who has the open tasks of these cases, by case. */
    Map<String, List<CaseHolder>> holders(List<String> cases, List<String> refs) {
        return cases.isEmpty() || refs.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(HOLDERS)
                        .param("cases", cases)
                        .param("refs", refs)
                        .query((row, number) -> Map.entry(row.getString("instance_id"), IncidentQuery.holder(row)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<CaseValue> values(String caseId) {
        return jdbc.sql(VALUES)
                .param(caseId)
                .query((row, number) -> new CaseValue(
                        row.getString("name_"),
                        row.getString("type_"),
                        row.getString("value"),
                        row.getString("meaning")))
                .list();
    }

    private record Line(RunningCase running, int total) {}

    private static RunningCase running(ResultSet row) throws SQLException {
        String steps = row.getString("steps");
        return new RunningCase(
                row.getString("id_"),
                row.getString("key_"),
                row.getInt("version_"),
                row.getString("ref"),
                row.getString("title"),
                row.getString("unit_name"),
                steps == null ? List.of() : List.of(steps.split(",")),
                moment(row, "since"),
                moment(row, "start_time_"),
                row.getBoolean("paused"),
                row.getInt("incidents"),
                List.of(),
                false);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
