package org.throughline.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.organisation.Circles;

/**
 * The one statement behind My work: rows, groups, numbers and filters together.
 *
 * <p>It reads the items that the person has, those that the person's roles may take, and those that wait for others, each by an
 * index of its own, and then groups by {@link GroupingPolicy}'s edges. Its cost follows the person's items, not the table.
 */
@Repository
class MyWorkQuery {

    private static final String SQL = """
            with edge as (
                select * from unnest(string_to_array(:zones, ','), cast(string_to_array(:tomorrows, ',') as timestamptz[]),
                                     cast(string_to_array(:weeks, ',') as timestamptz[])) as e (zone, tomorrow, next_week)
            ), covering as materialized (
                select * from throughline.covered_by(:me, :now)
            ), own as (
                select w.*, cast(null as uuid) as for_id
                from throughline.work_item w where w.ended_at is null and w.assignee_id = :me
                union all
                select w.*, cast(null as uuid)
                from throughline.work_item w
                where w.ended_at is null and w.assignee_id is null and w.candidates && string_to_array(:keys, ',')
                  and w.excluded_id is distinct from :me
            ), mine as (
                select * from own
                union all
                select * from (select distinct on (v.task_id) v.* from (
            """ + CoveredTasks.SQL + """
            ) v order by v.task_id, v.for_id) covered
                where not exists (select 1 from own o where o.task_id = covered.task_id)
            ), others as (
                select w.* from throughline.work_item w
                where w.ended_at is null and w.involved @> array[cast(:me as uuid)]
                union
                select w.* from throughline.work_item w
                join (select distinct e.subject_ref from throughline.work_item e
                      where e.ended_at is not null and e.ended_by = :me and e.ended_at > :since) done using (subject_ref)
                where w.ended_at is null
                union
                select w.* from throughline.work_item w where w.ended_at is null and w.passed_by = :me
            ), waiting as (
                select distinct on (w.subject_ref, w.task_key) w.*,
                       array_agg(w.assignee_id) over (partition by w.subject_ref, w.task_key) as holders
                from others w where not exists (select 1 from mine m where m.task_id = w.task_id)
                order by w.subject_ref, w.task_key, w.due_at nulls last, w.task_id
            ), grouped as (
                select m.task_id, m.process_key, m.task_key, m.title, m.subject_ref, m.subject_title, m.unit_id, m.zone,
                       m.due_at, r.remind_at, m.created_at, m.assignee_id is not null as mine, m.holding, m.candidates,
                       m.for_id, cast(null as uuid[]) as holders,
                       case when m.due_at <= :now then 0
                            when r.remind_at <= :now then 1
                            when coalesce(r.remind_at, m.due_at) < e.tomorrow then 1
                            when coalesce(r.remind_at, m.due_at) < e.next_week then 2
                            else 3 end as grp
                from mine m left join edge e on e.zone = m.zone
                left join throughline.work_reminder r on r.task_id = m.task_id and r.person_id = :me
                where """ + Circles.seen("m.subject_ref") + """
                union all
                select task_id, process_key, task_key, title, subject_ref, subject_title, unit_id, zone,
                       due_at, null, created_at, false, holding, candidates, null, holders, 4
                from waiting where """
            + Circles.seen("waiting.subject_ref") + """
            ), filtered as (
                select * from grouped
                where (cast(:grp as integer) is null or grp = :grp)
                  and (cast(:kind as text) is null or split_part(subject_ref, '-', 1) = :kind)
                  and (cast(:place as uuid) is null or unit_id = cast(:place as uuid))
                  and (not :forTeam or not mine and grp < 4)
            ), numbers as (
                select count(*) filter (where grp = 0) as late, count(*) filter (where grp = 1) as today,
                       count(*) filter (where grp = 2) as this_week, count(*) filter (where grp = 3) as later,
                       count(*) filter (where grp = 4) as waiting, array_agg(distinct split_part(subject_ref, '-', 1)) as kinds,
                       array_agg(distinct unit_id) as places
                from grouped
            ), page as (
                select * from filtered order by grp, due_at nulls last, created_at, task_id limit :limit offset :offset
            )
            select n.*, (select count(*) from filtered) as found, p.*, h.ids as holder_ids, h.names as holder_names
            from numbers n left join page p on true
            left join lateral (select array_agg(x.id) as ids, array_agg(x.display_name) as names
                               from throughline.person x where x.id = any(p.holders) or x.id = p.for_id) h on true
            order by p.grp, p.due_at nulls last, p.created_at, p.task_id""";

    private final JdbcClient jdbc;

    MyWorkQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the statement is asked with. */
    record Question(
            UUID person,
            Collection<RoleAt> held,
            String personalForms,
            Instant now,
            Instant waitingSince,
            List<DayEdges> edges,
            WorkFilter filter,
            int offset,
            int limit) {}

    /** Says of what may be null what it is: else the driver asks the database again and again. */
    WorkPage ask(Question question) {
        WorkFilter filter = question.filter();
        WorkGroup group = filter.group();
        List<Row> rows = jdbc.sql(SQL)
                .param("me", question.person())
                .param("personal", question.personalForms())
                .param("keys", WorkItemStore.keys(question.held()))
                .param("now", WorkItemStore.moment(question.now()))
                .param("since", WorkItemStore.moment(question.waitingSince()))
                .param("zones", joined(question, edges -> edges.zone().getId()))
                .param("tomorrows", joined(question, edges -> edges.tomorrow().toString()))
                .param("weeks", joined(question, edges -> edges.nextWeek().toString()))
                .param("grp", group == null ? null : group.ordinal(), Types.INTEGER)
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("place", filter.place() == null ? null : filter.place().toString(), Types.VARCHAR)
                .param("forTeam", filter.forTeam())
                .param("limit", question.limit())
                .param("offset", question.offset())
                .query(MyWorkQuery::row)
                .list();
        Row first = rows.get(0);
        Map<UUID, String> names = new HashMap<>();
        rows.forEach(row -> names.putAll(row.holders()));
        return new WorkPage(
                rows.stream()
                        .map(Row::work)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                first.found(),
                first.counts(),
                first.kinds(),
                first.places(),
                names);
    }

    /** The numbers stand on every row; without any work there is one row with nothing but them. */
    private record Row(
            @Nullable WorkRow work,
            int found,
            Map<WorkGroup, Integer> counts,
            Set<String> kinds,
            Set<UUID> places,
            Map<UUID, String> holders) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        Map<WorkGroup, Integer> counts = new EnumMap<>(WorkGroup.class);
        counts.put(WorkGroup.LATE, row.getInt("late"));
        counts.put(WorkGroup.TODAY, row.getInt("today"));
        counts.put(WorkGroup.THIS_WEEK, row.getInt("this_week"));
        counts.put(WorkGroup.LATER, row.getInt("later"));
        counts.put(WorkGroup.WAITING, row.getInt("waiting"));
        return new Row(
                row.getString("task_id") == null ? null : work(row),
                row.getInt("found"),
                counts,
                new TreeSet<>(WorkItemRow.texts(row, "kinds").toList()),
                WorkItemRow.texts(row, "places").map(UUID::fromString).collect(Collectors.toSet()),
                names(row));
    }

    /** Who has what the person waits for. */
    private static Map<UUID, String> names(ResultSet row) throws SQLException {
        List<String> ids = WorkItemRow.texts(row, "holder_ids").toList();
        List<String> names = WorkItemRow.texts(row, "holder_names").toList();
        Map<UUID, String> holders = new HashMap<>();
        for (int n = 0; n < ids.size(); n++) {
            holders.put(UUID.fromString(ids.get(n)), names.get(n));
        }
        return holders;
    }

    private static WorkRow work(ResultSet row) throws SQLException {
        return new WorkRow(
                row.getString("task_id"),
                WorkGroup.values()[row.getInt("grp")],
                row.getString("process_key"),
                row.getString("task_key"),
                row.getString("title"),
                row.getString("subject_ref"),
                row.getString("subject_title"),
                Objects.requireNonNull(WorkItemRow.id(row, "unit_id")),
                ZoneId.of(row.getString("zone")),
                WorkItemRow.instant(row, "due_at"),
                WorkItemRow.instant(row, "remind_at"),
                Objects.requireNonNull(WorkItemRow.instant(row, "created_at")),
                row.getBoolean("mine"),
                Holding.valueOf(row.getString("holding")),
                WorkItemRow.candidates(row),
                holders(row),
                WorkItemRow.id(row, "for_id"));
    }

    private static List<UUID> holders(ResultSet row) throws SQLException {
        java.sql.Array array = row.getArray("holders");
        List<UUID> holders = new ArrayList<>();
        if (array != null) {
            Stream.of((Object[]) array.getArray()).filter(Objects::nonNull).forEach(id -> holders.add((UUID) id));
        }
        return holders.stream().distinct().toList();
    }

    private static String joined(Question question, java.util.function.Function<DayEdges, String> part) {
        return question.edges().stream().map(part).collect(Collectors.joining(","));
    }
}
