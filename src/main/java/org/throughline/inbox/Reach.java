package org.throughline.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * Checks that every open task has a holder who can be reached: nobody has one who cannot sign in, and every role that may take one is
 * held by somebody who may do it.
 *
 * <p>It asks the read model and the engine's own table. Each node looks once a minute and remembers what it saw, for the metric
 * {@code throughline.tasks.unreached}; the administrators' screen looks again.
 */
@Service
@Transactional(readOnly = true)
public class Reach {

    /** How many tasks a check tells one by one. */
    public static final int MOST_SHOWN = 200;

    private static final Logger log = LoggerFactory.getLogger(Reach.class);

    private static final String SQL = """
            with reachable as (
                select id, display_name from throughline.person where status in ('ACTIVE', 'ABSENT')
            ), held as (
                select g.role || '@' || g.unit_id as key, g.person_id
                from throughline.role_grant g
                join reachable r on r.id = g.person_id
                join throughline.org_unit u on u.id = g.unit_id
                where g.valid_from <= cast(:now at time zone u.time_zone as date)
                  and (g.valid_to is null or g.valid_to >= cast(:now at time zone u.time_zone as date))
            ), unreached as (
                select w.*, p.display_name as holder
                from throughline.work_item w join throughline.person p on p.id = w.assignee_id
                where w.ended_at is null and w.assignee_id not in (select id from reachable)
                union all
                select w.*, null from throughline.work_item w
                where w.ended_at is null and w.assignee_id is null
                  and not exists (select 1 from held h
                                  where h.key = any(w.candidates) and h.person_id is distinct from w.excluded_id)
                union all
                select w.*, p.display_name
                from public.act_ru_task t
                join throughline.work_item w on w.task_id = t.id_
                left join throughline.person p on cast(p.id as text) = t.assignee_
                where t.assignee_ is not null and t.assignee_ <> coalesce(cast(w.assignee_id as text), '')
                  and t.assignee_ not in (select cast(id as text) from reachable)
            )
            select u.*, count(*) over () as all_of_them from unreached u order by u.created_at, u.task_id limit :most""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Circles circles;
    private final AtomicReference<@Nullable ReachCheck> last = new AtomicReference<>();

    Reach(JdbcClient jdbc, Clock clock, Circles circles) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.circles = circles;
    }

    /** Looks now, for whoever keeps the product running. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public ReachCheck look() {
        ReachCheck all = check();
        Set<String> unseen = circles.unseen(
                all.tasks().stream().map(UnreachedTask::subjectRef).toList());
        return unseen.isEmpty()
                ? all
                : new ReachCheck(
                        all.at(),
                        all.tasks().stream()
                                .map(task -> unseen.contains(task.subjectRef()) ? task.withoutWords() : task)
                                .toList(),
                        all.count());
    }

    /** Looks now and remembers what it saw. */
    @CalledByProcess
    public ReachCheck check() {
        Instant now = clock.instant();
        List<Line> found = jdbc.sql(SQL)
                .param("now", WorkItemStore.moment(now))
                .param("most", MOST_SHOWN)
                .query((row, number) -> new Line(
                        new UnreachedTask(
                                row.getString("task_id"),
                                row.getString("task_key"),
                                row.getString("title"),
                                row.getString("subject_ref"),
                                row.getString("subject_title"),
                                Objects.requireNonNull(WorkItemRow.id(row, "unit_id")),
                                row.getString("holder"),
                                WorkItemRow.candidates(row)),
                        row.getInt("all_of_them")))
                .list();
        ReachCheck check = new ReachCheck(
                now,
                found.stream().map(Line::task).toList(),
                found.isEmpty() ? 0 : found.get(0).all());
        if (check.count() > 0) {
            log.warn("{} open tasks have no reachable holder", check.count());
        }
        last.set(check);
        return check;
    }

    /** What this node saw last; null before it has looked. */
    @CalledByProcess
    public @Nullable ReachCheck last() {
        return last.get();
    }

    private record Line(UnreachedTask task, int all) {}
}
