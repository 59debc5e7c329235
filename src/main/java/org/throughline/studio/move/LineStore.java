package org.throughline.studio.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.studio.move.MoveEngine.RunningCase;

/** Keeps what is known of each case in a move, and gives servers one case after the other. */
@Repository
class LineStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    LineStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A case to be rehearsed or moved.
     *
     * @param moving whether it is to be moved and not only rehearsed
     * @param mark how it stood when it was rehearsed; empty when it never was
     * @param tries how often it was tried
     * @param startedBy who started the move, or who began the rehearsal
     */
    record Work(
            UUID move,
            MovePlan plan,
            String reason,
            UUID startedBy,
            boolean moving,
            RunningCase one,
            String mark,
            int tries) {}

    /** Takes the next case, locked until the transaction ends; what another server has is passed over. */
    Optional<Work> take() {
        return jdbc.sql("""
                        select m.*, l.instance_id, l.subject_ref, l.mark, l.tries
                        from throughline.case_move m join throughline.case_move_line l on l.move_id = m.id
                        where m.state = 'REHEARSING' and l.state = 'WAITING' or m.state = 'MOVING' and l.state = 'QUEUED'
                        order by m.begun_at, l.tries, l.subject_ref, l.instance_id limit 1 for update of l skip locked""").query((row, number) -> work(row)).optional();
    }

    /** Writes what is known of a case now. */
    void tell(Work work, CaseState state, Verdict verdict) {
        jdbc.sql("""
                        update throughline.case_move_line set state = :state, was_at = :was, will_be_at = :will,
                            why = cast(:why as jsonb), effects = cast(:effects as jsonb), mark = :mark, seen_at = :now
                        where move_id = :move and instance_id = :instance and state in ('WAITING', 'QUEUED')""")
                .param("state", state.name())
                .param("was", verdict.wasAt())
                .param("will", verdict.willBeAt())
                .param("why", LineJson.write(verdict.whys()))
                .param("effects", LineJson.write(verdict.effects()))
                .param("mark", verdict.mark())
                .param("now", MoveStore.moment(clock.instant()))
                .param("move", work.move())
                .param("instance", work.one().instance())
                .update();
    }

    /** Counts a try after which the case stays in the queue. */
    void tryLater(Work work) {
        jdbc.sql("update throughline.case_move_line set tries = tries + 1 where move_id = ? and instance_id = ?")
                .params(work.move(), work.one().instance())
                .update();
    }

    /** Writes only how a case stands and why; what was known of its steps stays. */
    void fail(Work work, List<Why> whys) {
        jdbc.sql("""
                        update throughline.case_move_line set state = 'FAILED', why = cast(? as jsonb), seen_at = ?
                        where move_id = ? and instance_id = ? and state in ('WAITING', 'QUEUED')""")
                .params(
                        LineJson.write(whys),
                        MoveStore.moment(clock.instant()),
                        work.move(),
                        work.one().instance())
                .update();
    }

    /** Puts the cases of these states into the queue; answers with how many. */
    int queue(UUID move, Set<CaseState> states) {
        return jdbc.sql("""
                        update throughline.case_move_line set state = 'QUEUED', tries = 0
                        where move_id = :move and state in (:states)""").param("move", move).param("states", names(states)).update();
    }

    /** The cases of these states with the references by which the servers know them. */
    List<RunningCase> cases(UUID move, CaseState state) {
        return jdbc.sql("""
                        select instance_id, subject_ref from throughline.case_move_line where move_id = ? and state = ?
                        order by subject_ref, instance_id""")
                .params(move, state.name())
                .query((row, number) -> new RunningCase(row.getString("instance_id"), row.getString("subject_ref")))
                .list();
    }

    List<MoveLine> page(UUID move, Collection<CaseState> states, long offset, int most) {
        return states.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from throughline.case_move_line where move_id = :move and state in (:states)
                        order by subject_ref, instance_id offset :offset limit :most""")
                        .param("move", move)
                        .param("states", names(states))
                        .param("offset", offset)
                        .param("most", most)
                        .query((row, number) -> line(row))
                        .list();
    }

    private static List<String> names(Collection<CaseState> states) {
        return states.stream().map(Enum::name).collect(Collectors.toList());
    }

    private static Work work(ResultSet row) throws SQLException {
        UUID startedBy = row.getObject("started_by", UUID.class);
        return new Work(
                row.getObject("id", UUID.class),
                MoveStore.plan(row),
                row.getString("reason"),
                startedBy == null ? row.getObject("begun_by", UUID.class) : startedBy,
                MoveState.valueOf(row.getString("state")) == MoveState.MOVING,
                new RunningCase(row.getString("instance_id"), row.getString("subject_ref")),
                row.getString("mark"),
                row.getInt("tries"));
    }

    private static MoveLine line(ResultSet row) throws SQLException {
        return new MoveLine(
                row.getString("instance_id"),
                row.getString("subject_ref"),
                CaseState.valueOf(row.getString("state")),
                row.getString("was_at"),
                row.getString("will_be_at"),
                LineJson.whys(row.getString("why")),
                LineJson.effects(row.getString("effects")),
                false);
    }
}
