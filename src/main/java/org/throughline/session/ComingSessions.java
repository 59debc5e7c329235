package org.throughline.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.AnySignedIn;

/** Finds the session that a person goes to next. */
@Service
@Transactional(readOnly = true)
public class ComingSessions {

    private final JdbcClient jdbc;
    private final RoomDoor door;

    ComingSessions(JdbcClient jdbc, RoomDoor door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    /**
     * The session that the signed-in person guides or was invited to: a running one first, else the next that was announced.
     *
     * <p>A session whose invitations are not out yet is nobody's business but the planner's, whose task says so.
     */
    @AnySignedIn
    public Optional<ComingSession> mine() {
        return jdbc.sql("""
                        select c.ref, c.purpose, c.unit_id, s.kind, s.state, s.starts_at, c.facilitator_id = :me as guides,
                               (select count(*) from throughline.invitation i where i.session_id = s.id) as people
                        from throughline.learning_session s
                        join throughline.learning_cycle c on c.id = s.cycle_id
                        where (s.state in ('OPEN', 'PAUSED')
                               or s.state = 'SCHEDULED' and s.invited_at is not null and s.starts_at is not null)
                          and (c.facilitator_id = :me
                               or exists (select 1 from throughline.invitation i
                                          where i.session_id = s.id and i.person_id = :me))
                        order by (s.state = 'SCHEDULED'), s.starts_at, s.id
                        limit 1""")
                .param("me", door.me())
                .query(ComingSessions::session)
                .optional();
    }

    private static ComingSession session(ResultSet row, int number) throws SQLException {
        OffsetDateTime startsAt = row.getObject("starts_at", OffsetDateTime.class);
        return new ComingSession(
                row.getString("ref"),
                row.getString("purpose"),
                row.getObject("unit_id", UUID.class),
                SessionKind.valueOf(row.getString("kind")),
                SessionState.valueOf(row.getString("state")),
                startsAt == null ? null : startsAt.toInstant(),
                row.getBoolean("guides"),
                row.getInt("people"));
    }
}
