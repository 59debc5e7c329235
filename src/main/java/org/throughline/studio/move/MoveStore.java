package org.throughline.studio.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.studio.move.MoveEngine.RunningCase;

/** Keeps moves. What becomes of single cases is in {@link LineStore}. */
@Repository
class MoveStore {

    private static final String SELECT = """
            select m.*, (select coalesce(jsonb_object_agg(c.state, c.cases), '{}') from (
                select l.state, count(*) as cases from throughline.case_move_line l where l.move_id = m.id group by l.state) c) as counts
            from throughline.case_move m\
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate many;
    private final Clock clock;

    MoveStore(JdbcClient jdbc, JdbcTemplate many, Clock clock) {
        this.jdbc = jdbc;
        this.many = many;
        this.clock = clock;
    }

    /** Writes a move whose cases are to be rehearsed. */
    UUID begin(MovePlan plan, @Nullable UUID backOf, UUID by, List<RunningCase> cases) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into throughline.case_move (id, process_key, from_version, to_version, from_definition, to_definition,
                            pairs, dates, plan_sha256, back_of, state, begun_by, begun_at, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REHEARSING', ?, ?, '')""")
                .params(
                        id,
                        plan.process(),
                        plan.fromVersion(),
                        plan.toVersion(),
                        plan.fromDefinition(),
                        plan.toDefinition(),
                        plan.pairsAsText(),
                        plan.dates().name(),
                        plan.sha256())
                .param(backOf)
                .param(by)
                .param(now())
                .update();
        many.batchUpdate(
                "insert into throughline.case_move_line (move_id, instance_id, subject_ref, state) values (?, ?, ?, 'WAITING')",
                cases.stream()
                        .map(one -> new Object[] {id, one.instance(), one.ref()})
                        .toList());
        return id;
    }

    Optional<MoveSummary> find(UUID id) {
        return jdbc.sql(SELECT + " where m.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The move, locked until the transaction ends: two people who start it do so one after the other. */
    Optional<MoveSummary> lock(UUID id) {
        jdbc.sql("select id from throughline.case_move where id = ? for update")
                .param(id)
                .query(row -> {});
        return find(id);
    }

    /** The moves of a process, the newest first. */
    List<MoveSummary> of(String process, int most) {
        return jdbc.sql(SELECT + " where m.process_key = ? order by m.begun_at desc, m.id limit ?")
                .params(process, most)
                .query((row, number) -> read(row))
                .list();
    }

    /** Whether another plan for the same version was rehearsed later, forward. */
    boolean isOvertaken(MoveSummary move) {
        return exists(
                "from_definition = ? and begun_at > ? and plan_sha256 <> ? and back_of is null",
                move.plan().fromDefinition(),
                moment(move.begunAt()),
                move.planSha256());
    }

    /** Whether cases of the process are being moved now. */
    boolean isMoving(String process) {
        return exists("process_key = ? and state = 'MOVING'", process);
    }

    private boolean exists(String condition, Object... values) {
        return jdbc.sql("select exists (select 1 from throughline.case_move where " + condition + ")")
                .params(values)
                .query(Boolean.class)
                .single();
    }

    void start(UUID id, String reason, UUID by) {
        jdbc.sql("""
                        update throughline.case_move set state = 'MOVING', reason = ?, started_by = ?, started_at = ?, ended_at = null
                        where id = ?""").params(reason, by, now(), id).update();
    }

    /** Tries again for whom it did not work; the reason stays the one that was given. */
    void resume(UUID id) {
        jdbc.sql("update throughline.case_move set state = 'MOVING', ended_at = null where id = ?")
                .param(id)
                .update();
    }

    /** Closes what has nothing left to do; answers with what it closed. */
    List<MoveSummary> finish() {
        List<UUID> done = jdbc.sql("""
                        update throughline.case_move m
                        set state = case m.state when 'REHEARSING' then 'REHEARSED' else 'DONE' end,
                            rehearsed_at = case m.state when 'REHEARSING' then :now else m.rehearsed_at end,
                            ended_at = case m.state when 'MOVING' then :now else m.ended_at end
                        where m.state in ('REHEARSING', 'MOVING') and not exists (
                            select 1 from throughline.case_move_line l where l.move_id = m.id and l.state in ('WAITING', 'QUEUED'))
                        returning m.id""").param("now", now()).query(UUID.class).list();
        return done.stream().flatMap(id -> find(id).stream()).toList();
    }

    private OffsetDateTime now() {
        return moment(clock.instant());
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static MoveSummary read(ResultSet row) throws SQLException {
        return new MoveSummary(
                row.getObject("id", UUID.class),
                plan(row),
                row.getString("plan_sha256"),
                row.getObject("back_of", UUID.class),
                MoveState.valueOf(row.getString("state")),
                row.getObject("begun_by", UUID.class),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                instant(row, "rehearsed_at"),
                row.getString("reason"),
                row.getObject("started_by", UUID.class),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                counts(row.getString("counts")));
    }

    static MovePlan plan(ResultSet row) throws SQLException {
        return new MovePlan(
                row.getString("process_key"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                row.getString("from_definition"),
                row.getString("to_definition"),
                MovePlan.pairs(row.getString("pairs")),
                MoveDates.valueOf(row.getString("dates")));
    }

    private static Map<CaseState, Integer> counts(String json) {
        Map<CaseState, Integer> counts = new EnumMap<>(CaseState.class);
        Stream.of(json.replaceAll("[{}\" ]", "").split(",", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":", 2))
                .forEach(part -> counts.put(CaseState.valueOf(part[0]), Integer.valueOf(part[1])));
        return counts;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
