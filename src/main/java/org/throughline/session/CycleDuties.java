package org.throughline.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Duty;
import org.throughline.organisation.DutySource;
import org.throughline.organisation.Role;

/** The open cycles that a person guides or sponsors. */
@Component
class CycleDuties implements DutySource {

    private static final String FACILITATOR = "facilitator";

    private final JdbcClient jdbc;
    private final LearningCycleRepository cycles;
    private final CycleProcess process;
    private final Tidings tidings;
    private final Clock clock;

    CycleDuties(JdbcClient jdbc, LearningCycleRepository cycles, CycleProcess process, Tidings tidings, Clock clock) {
        this.jdbc = jdbc;
        this.cycles = cycles;
        this.process = process;
        this.tidings = tidings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cycle";
    }

    @Override
    public List<Duty> dutiesOf(UUID personId) {
        return jdbc.sql("""
                        select c.ref, left(c.purpose, 200) as purpose, c.unit_id, p.part, p.other
                        from throughline.learning_cycle c
                        cross join lateral (
                            select 'facilitator' as part, c.sponsor_id as other where c.facilitator_id = :person
                            union all
                            select 'sponsor', c.facilitator_id where c.sponsor_id = :person
                        ) p
                        where c.state not in ('CLOSED', 'CANCELLED')
                        order by c.ref, p.part""")
                .param("person", personId)
                .query((row, number) -> new Duty(
                        name(),
                        row.getString("part"),
                        row.getString("ref"),
                        row.getString("ref"),
                        row.getString("purpose"),
                        row.getObject("unit_id", UUID.class),
                        Duty.Asking.FIRST,
                        null,
                        Set.of(row.getObject("other", UUID.class)),
                        FACILITATOR.equals(row.getString("part")) ? Role.FACILITATOR : Role.SPONSOR,
                        false))
                .list();
    }

    @Override
    public void rehome(Duty duty, UUID from, UUID to) {
        LearningCycle cycle = cycles.findByRef(duty.key()).orElseThrow();
        if (FACILITATOR.equals(duty.kind())) {
            if (to.equals(cycle.sponsorId())) {
                throw new SessionRefused("session.rule.sponsorFacilitates");
            }
            cycle.handOver(to, clock.instant());
            cycles.saveAndFlush(cycle);
            tidings.record(cycle, "session.history.handedOver", Map.of("to", to));
            process.facilitatorReplaced(duty.key(), from, to);
        } else {
            if (to.equals(cycle.facilitatorId())) {
                throw new SessionRefused("session.rule.sponsorFacilitates");
            }
            cycle.passSponsorshipTo(to);
            cycles.saveAndFlush(cycle);
            tidings.record(cycle, "session.history.sponsorChanged", Map.of("to", to));
            process.sponsorReplaced(duty.key(), from, to);
        }
    }

    @Override
    public void end(Duty duty, UUID from, String reason) {
        throw new IllegalArgumentException("A cycle is stopped on its own page");
    }
}
