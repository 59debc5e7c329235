package org.throughline.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotRecorded;
import org.throughline.notice.Notices;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.Role;
import org.throughline.organisation.RolePermissionPolicy;

/**
 * Watches for jobs that run again and again without an end, and tells administrators of each once.
 *
 * <p>Every server looks each minute, which is less than a lock lasts, so no lock goes by unseen; only one looks at a time, and a lock
 * that was seen already counts once.
 */
@Service
@Transactional
public class LivelockWatch {

    private static final Logger log = LoggerFactory.getLogger(LivelockWatch.class);

    private static final long ONE_AT_A_TIME = 7_190_195L;

    /** One that was let go has not outlived its lock. */
    private static final String FORGET = """
            delete from throughline.job_observation o
            where not exists (select 1 from act_ru_job j where j.id_ = o.job_id and j.retries_ = o.retries
                                                                   and j.lock_exp_time_ is not null)""";

    private static final String OPERATORS = """
            select distinct g.person_id from throughline.role_grant g
            join throughline.person p on p.id = g.person_id and p.status in ('ACTIVE', 'ABSENT')
            join throughline.org_unit u on u.id = g.unit_id
            where g.role in (:roles) and g.valid_from <= cast(:now at time zone u.time_zone as date)
              and (g.valid_to is null or g.valid_to >= cast(:now at time zone u.time_zone as date))""";

    private static final String LOCKED = """
            select j.id_, j.retries_, j.lock_exp_time_, o.lock_ends_at, coalesce(o.lost_locks, 0) as lost_locks
            from act_ru_job j left join throughline.job_observation o on o.job_id = j.id_
            where j.lock_exp_time_ is not null and j.retries_ > 0""";

    private static final String KEEP = """
            insert into throughline.job_observation (job_id, retries, lock_ends_at, lost_locks, first_seen_at)
            values (:job, :retries, :ends, :lost, :now)
            on conflict (job_id) do update set lock_ends_at = :ends, lost_locks = :lost""";

    private final JdbcClient jdbc;
    private final CaseEngine engine;
    private final Notices notices;
    private final Clock clock;

    LivelockWatch(JdbcClient jdbc, CaseEngine engine, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.notices = notices;
        this.clock = clock;
    }

    private record Locked(String job, int retries, Instant ends, Instant before, int lost) {}

    /** Looks now; does nothing while another server looks. */
    @CalledByProcess
    @NotRecorded("repeats what the engine's jobs say")
    public void look() {
        boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(ONE_AT_A_TIME)
                .query(Boolean.class)
                .single();
        if (!mine) {
            return;
        }
        jdbc.sql(FORGET).update();
        locked().forEach(this::keep);
        tell();
    }

    /** How many jobs run without an end, as far as the watch has seen; one read. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("""
                        select count(*) from throughline.job_observation o
                        join act_ru_job j on j.id_ = o.job_id and j.retries_ = o.retries where o.lost_locks >= ?""")
                .param(LivelockPolicy.LOST_LOCKS)
                .query(Integer.class)
                .single();
    }

    private List<Locked> locked() {
        return jdbc.sql(LOCKED)
                .query((row, number) -> {
                    Instant ends = row.getTimestamp("lock_exp_time_").toInstant();
                    OffsetDateTime before = row.getObject("lock_ends_at", OffsetDateTime.class);
                    return new Locked(
                            row.getString("id_"),
                            row.getInt("retries_"),
                            ends,
                            before == null ? ends : before.toInstant(),
                            row.getInt("lost_locks"));
                })
                .list();
    }

    private void keep(Locked job) {
        Duration lock = engine.lock();
        int lost = LivelockPolicy.lost(job.before(), job.ends(), lock) ? job.lost() + 1 : job.lost();
        jdbc.sql(KEEP)
                .param("job", job.job())
                .param("retries", job.retries())
                .param("ends", job.ends().atOffset(ZoneOffset.UTC))
                .param("lost", lost)
                .param("now", now())
                .update();
    }

    private void tell() {
        List<String> found = jdbc.sql("""
                        update throughline.job_observation set told_at = :now
                        where told_at is null and lost_locks >= :lost returning job_id""")
                .param("now", now())
                .param("lost", LivelockPolicy.LOST_LOCKS)
                .query(String.class)
                .list();
        if (found.isEmpty()) {
            return;
        }
        log.warn("{} jobs run again and again without an end", found.size());
        List<UUID> operators = operators();
        found.forEach(job -> notices.tell(
                operators,
                "running.notice.livelock",
                job,
                "/processes/health",
                Map.of("times", String.valueOf(LivelockPolicy.LOST_LOCKS)),
                "livelock:" + job));
    }

    private List<UUID> operators() {
        return jdbc.sql(OPERATORS)
                .param("now", now())
                .param(
                        "roles",
                        Arrays.stream(Role.values())
                                .filter(role -> RolePermissionPolicy.allows(role, Permission.OPERATE_PROCESSES))
                                .map(Role::name)
                                .toList())
                .query(UUID.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
