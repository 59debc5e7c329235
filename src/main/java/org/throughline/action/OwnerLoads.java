package org.throughline.action;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what somebody has to do; one statement. */
@Component
class OwnerLoads {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnerLoads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OwnerLoad of(UUID personId) {
        return jdbc.sql("""
                        select count(*) as open,
                               count(*) filter (where a.due_on < cast(:now at time zone u.time_zone as date)) as late
                        from throughline.action a join throughline.org_unit u on u.id = a.unit_id
                        where a.owner_id = :person and a.state in (:inHand)""")
                .param("person", personId)
                .param("inHand", ActionState.inHand().stream().map(Enum::name).toList())
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .query((row, number) -> new OwnerLoad(row.getInt("open"), row.getInt("late")))
                .single();
    }
}
