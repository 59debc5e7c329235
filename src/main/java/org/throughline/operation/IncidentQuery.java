package org.throughline.operation;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Role;

/** Reads incidents from the engine's tables: an incident of a called case counts there and not again in its caller. */
@Component
class IncidentQuery {

    /** Enough of a trace for the name of the exception at its beginning. */
    private static final int FIRST_BYTES = 300;

    private static final String SQL = """
            select i.id_, i.proc_inst_id_, i.proc_def_id_, i.incident_timestamp_, i.configuration_,
                   coalesce(nullif(i.failed_activity_id_, ''), split_part(i.activity_id_, '#', 1), '') as step,
                   coalesce(j.exception_msg_, i.incident_msg_, '') as said,
                   substring(b.bytes_ from 1 for %d) as trace,
                   coalesce(pi.business_key_, root.business_key_) as ref, pi.suspension_state_ = 2 as paused,
                   coalesce(title.text_, '') as title, count(*) over () as all_of_them
            from act_ru_incident i
            join act_ru_execution pi on pi.id_ = i.proc_inst_id_
            left join act_ru_execution root on root.id_ = pi.root_proc_inst_id_
            left join act_ru_job j on j.id_ = i.configuration_
            left join act_ge_bytearray b on b.id_ = j.exception_stack_id_
            left join act_ru_variable title on title.execution_id_ = pi.id_ and title.name_ = 'subjectTitle'
            where i.root_cause_incident_id_ = i.id_ and %%s
            order by i.incident_timestamp_, i.id_ limit :most""".formatted(FIRST_BYTES);

    private static final String WAITING = """
            select w.subject_ref, p.display_name, null as role, '' as unit_name
            from throughline.work_item w join throughline.person p on p.id = w.assignee_id
            where w.ended_at is null and w.subject_ref in (:refs)
            union
            select w.subject_ref, null, split_part(held.at, '@', 1), u.name
            from throughline.work_item w cross join lateral unnest(w.candidates) as held(at)
            join throughline.org_unit u on cast(u.id as text) = split_part(held.at, '@', 2)
            where w.ended_at is null and w.assignee_id is null and w.subject_ref in (:refs)
            order by 1, 2, 3, 4""";

    /**
     * An incident with what only the use cases need.
     *
     * @param jobId the job that failed; null for an incident without one
     * @param said the message as it was thrown
     * @param all how many incidents there are
     */
    record Line(
            Incident incident,
            String definitionId,
            String step,
            @Nullable String jobId,
            String exception,
            String said,
            int all) {}

    private final JdbcClient jdbc;

    IncidentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest incidents. */
    List<Line> oldest(int most) {
        return jdbc.sql(SQL.formatted("true"))
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    /** The incidents of a case. */
    List<Line> of(String caseId) {
        return jdbc.sql(SQL.formatted("i.proc_inst_id_ = :case"))
                .param("case", caseId)
                .param("most", RunningCases.LONGEST_PAGE)
                .query((row, number) -> line(row))
                .list();
    }

    Optional<Line> find(String incidentId) {
        return jdbc.sql(SQL.formatted("i.id_ = :incident"))
                .param("incident", incidentId)
                .param("most", 1)
                .query((row, number) -> line(row))
                .optional();
    }

    /** Who has an open task about these things, by reference. */
    Map<String, List<CaseHolder>> waiting(List<String> refs) {
        return refs.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(WAITING)
                        .param("refs", refs)
                        .query((row, number) -> Map.entry(row.getString("subject_ref"), holder(row)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Line line(ResultSet row) throws SQLException {
        byte[] trace = row.getBytes("trace");
        return new Line(
                new Incident(
                        row.getString("id_"),
                        row.getString("proc_inst_id_"),
                        row.getString("ref"),
                        row.getString("title"),
                        RunningQuery.moment(row, "incident_timestamp_"),
                        List.of(),
                        row.getBoolean("paused"),
                        false),
                row.getString("proc_def_id_"),
                row.getString("step"),
                row.getString("configuration_"),
                trace == null ? "" : IncidentCausePolicy.exception(new String(trace, StandardCharsets.UTF_8)),
                row.getString("said"),
                row.getInt("all_of_them"));
    }

    static CaseHolder holder(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new CaseHolder(
                row.getString("display_name"), role == null ? null : Role.valueOf(role), row.getString("unit_name"));
    }
}
