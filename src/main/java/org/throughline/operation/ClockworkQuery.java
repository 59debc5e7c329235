package org.throughline.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads jobs from the engine's tables and the outbox's numbers. The engine keeps its times without a zone, in that of the server. */
@Component
class ClockworkQuery {

    private static final String JOBS = """
            select count(*) filter (where runnable and due) as due,
                   count(*) filter (where lock_exp_time_ > :now) as running,
                   count(*) filter (where live and retries_ > 0 and not due) as waiting,
                   count(*) filter (where retries_ = 0) as failed,
                   count(*) filter (where live and retries_ > 0 and exception_msg_ is not null) as retrying,
                   count(*) filter (where not live) as paused,
                   min(coalesce(duedate_, create_time_)) filter (where runnable and due) as oldest
            from (select j.*, j.suspension_state_ = 1 as live, coalesce(j.duedate_ <= :now, true) as due,
                         j.suspension_state_ = 1 and j.retries_ > 0
                             and (j.lock_exp_time_ is null or j.lock_exp_time_ <= :now) as runnable
                  from act_ru_job j) jobs""";

    private static final String OUTBOX = """
            select count(*) filter (where state = 'WAITING') as waiting,
                   count(*) filter (where state = 'WAITING' and failure is not null) as failing,
                   count(*) filter (where state = 'DEAD') as dead,
                   min(next_try_at) filter (where state = 'WAITING' and next_try_at < :now) as oldest,
                   (select count(*) from throughline.webhook where pause_reason <> 'BY_HAND')
                       + (select count(*) from throughline.unit_chat where pause_reason <> 'BY_HAND') as silenced
            from throughline.outbox_mail where state in ('WAITING', 'DEAD')""";

    private static final String TIMERS = """
            with page as (
                select j.id_, j.process_instance_id_, j.process_def_id_, j.duedate_, j.suspension_state_ = 2 as paused,
                       d.act_id_ as step, count(*) over () as all_of_them
                from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                where j.type_ = 'timer' and j.retries_ > 0 and j.duedate_ < :until and j.process_instance_id_ is not null
                order by j.duedate_, j.id_ offset :offset limit :limit
            ), case_of as (
                select p.*, coalesce(pi.business_key_, root.business_key_) as ref, coalesce(title.text_, '') as title
                from page p join act_ru_execution pi on pi.id_ = p.process_instance_id_
                left join act_ru_execution root on root.id_ = pi.root_proc_inst_id_
                left join act_ru_variable title on title.execution_id_ = pi.id_ and title.name_ = 'subjectTitle'
            )
            select c.*, (select min(pr.kind) from throughline.deadline_promise pr
                         where pr.subject_ref = c.ref and pr.status = 'OPEN'
                           and pr.due_at >= c.due_utc - interval '1 second' and pr.due_at < c.due_utc + interval '1 second')
                        as promise
            from (select c.*, c.duedate_ at time zone current_setting('TimeZone') as due_utc
                  from case_of c) c
            order by c.duedate_, c.id_""";

    private static final String LIVELOCKS = """
            select j.process_instance_id_, j.process_def_id_, d.act_id_ as step, o.lost_locks, o.first_seen_at
            from throughline.job_observation o
            join act_ru_job j on j.id_ = o.job_id join act_ru_jobdef d on d.id_ = j.job_def_id_
            where o.lost_locks >= :lost and j.retries_ = o.retries
            order by o.lost_locks desc, o.job_id limit :most""";

    private final JdbcClient jdbc;
    private final ProcessDrawings drawings;

    ClockworkQuery(JdbcClient jdbc, ProcessDrawings drawings) {
        this.jdbc = jdbc;
        this.drawings = drawings;
    }

    JobCounts jobs(Instant now) {
        return jdbc.sql(JOBS)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new JobCounts(
                        row.getInt("due"),
                        row.getInt("running"),
                        row.getInt("waiting"),
                        row.getInt("failed"),
                        row.getInt("retrying"),
                        row.getInt("paused"),
                        moment(row.getTimestamp("oldest"))))
                .single();
    }

    OutboxStanding outbox(Instant now) {
        return jdbc.sql(OUTBOX)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new OutboxStanding(
                            row.getInt("waiting"),
                            row.getInt("failing"),
                            row.getInt("dead"),
                            oldest == null ? null : oldest.toInstant(),
                            row.getInt("silenced"));
                })
                .single();
    }

    TimerPage timers(Instant until, int offset, int limit) {
        List<Line> found = jdbc.sql(TIMERS)
                .param("until", Timestamp.from(until))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Line(timer(row), row.getInt("all_of_them")))
                .list();
        return new TimerPage(
                found.stream().map(Line::timer).toList(),
                found.isEmpty() ? 0 : found.get(0).total());
    }

    List<Livelock> livelocks() {
        return jdbc.sql(LIVELOCKS)
                .param("lost", LivelockPolicy.LOST_LOCKS)
                .param("most", RunningCases.LONGEST_PAGE)
                .query((row, number) -> {
                    DrawnProcess model = drawings.of(row.getString("process_def_id_"));
                    return new Livelock(
                            row.getString("process_instance_id_"),
                            model.process(),
                            model.title(),
                            row.getString("step"),
                            model.step(row.getString("step")),
                            row.getInt("lost_locks"),
                            row.getObject("first_seen_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    private record Line(ComingTimer timer, int total) {}

    private ComingTimer timer(ResultSet row) throws SQLException {
        DrawnProcess model = drawings.of(row.getString("process_def_id_"));
        return new ComingTimer(
                row.getString("process_instance_id_"),
                model.process(),
                model.title(),
                row.getString("step"),
                model.step(row.getString("step")),
                row.getString("ref"),
                row.getString("title"),
                row.getTimestamp("duedate_").toInstant(),
                row.getString("promise"),
                row.getBoolean("paused"),
                false);
    }

    private static @Nullable Instant moment(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
