package org.throughline.barrier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Duty;
import org.throughline.organisation.DutySource;

/** What a person answers for in barriers: an answer, a removal, the word that it is gone, an accepted risk. */
@Component
class BarrierDuties implements DutySource {

    private final JdbcClient jdbc;
    private final BarrierRepository barriers;
    private final BarrierProcess process;
    private final BarrierNews news;

    BarrierDuties(JdbcClient jdbc, BarrierRepository barriers, BarrierProcess process, BarrierNews news) {
        this.jdbc = jdbc;
        this.barriers = barriers;
        this.process = process;
        this.news = news;
    }

    @Override
    public String name() {
        return "barrier";
    }

    @Override
    public List<Duty> dutiesOf(UUID personId) {
        return jdbc.sql("""
                        select b.ref, b.title, b.unit_id, p.part
                        from throughline.barrier b
                        cross join lateral (
                            select 'ANSWERER' as part where b.state = 'AT_TIER' and exists (
                                select 1 from throughline.escalation_step s
                                where s.barrier_id = b.id and s.status = 'PENDING' and s.receiver_id = :person and s.tier = b.tier)
                            union all
                            select 'REMOVER' where b.state in ('ANSWERED', 'IN_REMOVAL') and b.removal_owner_id = :person
                                and b.removal_finished_at is null
                            union all
                            select 'CONFIRMER' where b.state = 'IN_REMOVAL' and b.confirmer_id = :person
                                and b.removal_finished_at is not null and b.confirmed_at is null
                            union all
                            select 'RISK_OWNER' where b.state = 'ACCEPTED_RISK' and b.risk_owner_id = :person
                        ) p
                        order by b.ref, p.part""")
                .param("person", personId)
                .query((row, number) -> new Duty(
                        name(),
                        row.getString("part"),
                        row.getString("ref"),
                        row.getString("ref"),
                        row.getString("title"),
                        row.getObject("unit_id", UUID.class),
                        Duty.Asking.FIRST,
                        null,
                        Set.of(),
                        null,
                        false))
                .list();
    }

    @Override
    public void rehome(Duty duty, UUID from, UUID to) {
        Barrier barrier = barriers.require(duty.key());
        BarrierPart part = BarrierPart.valueOf(duty.kind());
        barrier.handOver(part, to);
        barriers.flush();
        news.story(
                barrier.facts(),
                "barrier.history.handedOver." + part.name(),
                Map.of("from", from.toString(), "to", to.toString()));
        process.passOn(duty.key(), part, from, to);
    }

    @Override
    public void end(Duty duty, UUID from, String reason) {
        throw new IllegalArgumentException("A barrier's part does not end without a successor");
    }
}
