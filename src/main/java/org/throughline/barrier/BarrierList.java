package org.throughline.barrier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.Severity;
import org.throughline.organisation.Access;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Lists barriers with their clocks: those of the units that a person may see, and those that the person has a part in. */
@Service
@Transactional(readOnly = true)
public class BarrierList {

    private static final int LONGEST_PAGE = 200;
    private static final UUID NOWHERE = new UUID(0, 0);

    /** The running turn of a barrier stands beside it; a barrier that a person may only know of keeps its title to itself. */
    private static final String SOURCE = """
            from throughline.barrier b
            join throughline.person raiser on raiser.id = b.raiser_id
            left join lateral (
                select e.* from throughline.escalation_step e
                where b.state = 'AT_TIER' and e.barrier_id = b.id and e.tier = b.tier
                order by e.turn desc limit 1) s on true
            left join throughline.person receiver on receiver.id = s.receiver_id
            where (b.unit_id in (:units) or :me in (b.raiser_id, s.receiver_id, b.removal_owner_id, b.confirmer_id, b.risk_owner_id))
              and (:show = 'ALL' or (b.ended_at is null) = (:show = 'OPEN'))
              and (:tier = 0 or b.tier = :tier)
              and (:severity = '' or b.severity = :severity)
              and (not :narrow or b.unit_id in (:below))
              and (not :mine or :me in (b.raiser_id, s.receiver_id, b.confirmer_id, b.risk_owner_id))
              and (not :late or s.due_at < :now)
              and """ + Circles.seen("b.ref");

    private final JdbcClient jdbc;
    private final Access access;
    private final Units units;
    private final Clock clock;

    BarrierList(JdbcClient jdbc, Access access, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    /** One page, those whose clock runs first, the earliest instant on top. */
    @RequiresPermission(Permission.SEE_BARRIERS)
    public List<BarrierRow> page(BarrierFilter filter, int offset, int limit) {
        return ask(
                        """
                        select b.ref, b.unit_id, b.severity, b.state, b.tier, b.raised_at,
                               s.receiver_role, s.due_at,
                               raiser.display_name as raiser_name, receiver.display_name as receiver_name,
                               case when not b.sensitive or b.unit_id in (:answering)
                                         or :me in (b.raiser_id, s.receiver_id, b.removal_owner_id, b.confirmer_id, b.risk_owner_id)
                                    then b.title end as title
                        """
                                + SOURCE
                                + "order by s.due_at nulls last, b.raised_at desc, b.id offset :offset limit :limit",
                        filter)
                .param("answering", orNowhere(access.unitsWith(Permission.ANSWER_BARRIERS)))
                .param("offset", Math.max(0, offset))
                .param("limit", Math.min(Math.max(1, limit), LONGEST_PAGE))
                .query((row, number) -> row(row))
                .list();
    }

    /** How many there are. */
    @RequiresPermission(Permission.SEE_BARRIERS)
    public int count(BarrierFilter filter) {
        return ask("select count(*) " + SOURCE, filter).query(Integer.class).single();
    }

    /** When the last barrier was raised that the person may see; empty when there never was one. */
    @RequiresPermission(Permission.SEE_BARRIERS)
    public Optional<Instant> lastRaised() {
        return jdbc.sql("select max(raised_at) as last from throughline.barrier b where b.unit_id in (:units) and"
                        + Circles.seen("b.ref"))
                .param("me", access.actor().personId())
                .param("units", orNowhere(access.unitsWith(Permission.SEE_BARRIERS)))
                .query((row, number) -> Optional.ofNullable(row.getObject("last", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** The units whose barriers the person may see, for choosing one. */
    @RequiresPermission(Permission.SEE_BARRIERS)
    public List<UnitSummary> visibleUnits() {
        Set<UUID> visible = access.unitsWith(Permission.SEE_BARRIERS);
        return units.all().stream().filter(unit -> visible.contains(unit.id())).toList();
    }

    private StatementSpec ask(String sql, BarrierFilter filter) {
        UUID unitId = filter.unitId();
        Set<UUID> below = unitId == null ? Set.of() : units.downwards(unitId);
        Severity severity = filter.severity();
        return jdbc.sql(sql)
                .param("units", orNowhere(access.unitsWith(Permission.SEE_BARRIERS)))
                .param("me", access.actor().personId())
                .param("show", filter.show().name())
                .param("tier", filter.tier() == null ? 0 : filter.tier())
                .param("severity", severity == null ? "" : severity.name())
                .param("narrow", unitId != null)
                .param("below", orNowhere(below))
                .param("mine", filter.mine())
                .param("late", filter.late())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private BarrierRow row(ResultSet row) throws SQLException {
        UnitSummary unit = units.unit(row.getObject("unit_id", UUID.class));
        String role = row.getString("receiver_role");
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new BarrierRow(
                row.getString("ref"),
                row.getString("title"),
                unit.id(),
                unit.name(),
                unit.zone(),
                Severity.valueOf(row.getString("severity")),
                BarrierState.valueOf(row.getString("state")),
                row.getInt("tier"),
                role == null ? null : Role.valueOf(role),
                row.getString("receiver_name"),
                due == null ? null : due.toInstant(),
                row.getString("raiser_name"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant());
    }

    /** SQL has no empty list. */
    private static Collection<UUID> orNowhere(Set<UUID> ids) {
        Set<UUID> some = new LinkedHashSet<>(ids);
        some.add(NOWHERE);
        return some;
    }
}
