package org.throughline.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Access;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;

/** Lists cycles, as far as their reader may know of them; filtered, sorted and paged by the database. */
@Service
@Transactional(readOnly = true)
public class CycleRegister {

    private static final int LONGEST_PAGE = 200;

    private static final String SEEN = Circles.seen("c.ref");

    /** The same as {@link ReadingPolicy} from {@link Reading#STORY} on, for many cycles at once; a test holds them together. */
    private static final String READABLE = """
            (c.facilitator_id = :me or c.sponsor_id = :me
             or exists (select 1 from throughline.learning_session v
                        join throughline.invitation i on i.session_id = v.id
                        where v.cycle_id = c.id and i.person_id = :me)
             or c.confidentiality = 'ORGANISATION' or coalesce(c.story_level, '') = 'ORGANISATION'
             or 'UNIT' in (c.confidentiality, coalesce(c.story_level, '')) and (c.unit_id = any(:seen) or c.unit_id = any(:homes))
             or 'TEAM' in (c.confidentiality, coalesce(c.story_level, '')) and c.unit_id = any(:homes)) and """ + SEEN;

    private static final String EXISTS = "(c.confidentiality <> 'RESTRICTED' and c.unit_id = any(:seen)) and" + SEEN;

    private static final String NARROWED = """
             and (:anyState or c.state = any(:states))
             and (not :mine or c.facilitator_id = :me or c.sponsor_id = :me
                  or exists (select 1 from throughline.learning_session v
                             join throughline.invitation i on i.session_id = v.id
                             where v.cycle_id = c.id and i.person_id = :me))
             and (:anywhere or c.unit_id = any(:units))
             and (:words = '' or c.purpose ilike :words escape '!')""";

    private final JdbcClient jdbc;
    private final Access access;
    private final Units units;
    private final RoomDoor door;

    CycleRegister(JdbcClient jdbc, Access access, Units units, RoomDoor door) {
        this.jdbc = jdbc;
        this.access = access;
        this.units = units;
        this.door = door;
    }

    /** One page: cycles that go on first, the newest of each first. */
    @RequiresPermission(Permission.SEE_SESSIONS)
    public List<CycleRow> page(CycleFilter filter, int offset, int limit) {
        return narrowed("""
                        select c.ref, c.purpose, c.state, c.unit_id, c.facilitator_id, c.started_at, c.soak_ends_at,
                               s.kind, s.state as session_state, s.starts_at,
                               (select count(*) from throughline.invitation i where i.session_id = s.id) as people,
                               (select count(*) from throughline.improve_option o
                                where o.cycle_id = c.id and o.agreed) as actions,
                               (select count(*) from throughline.improve_option o
                                where o.cycle_id = c.id and o.agreed and not o.action_over) as underway
                        from throughline.learning_cycle c
                        left join lateral (
                            select l.id, l.kind, l.state, l.starts_at from throughline.learning_session l
                            where l.cycle_id = c.id and l.state <> 'CANCELLED' order by l.number desc limit 1) s on true
                        where """ + READABLE + NARROWED + """
                         order by (c.state in ('CLOSED', 'CANCELLED')), c.started_at desc, c.id
                         limit :limit offset :offset""", filter)
                .param("limit", Math.max(1, Math.min(limit, LONGEST_PAGE)))
                .param("offset", Math.max(0, offset))
                .query(CycleRegister::row)
                .list();
    }

    /** How many cycles the filter leaves. */
    @RequiresPermission(Permission.SEE_SESSIONS)
    public int count(CycleFilter filter) {
        return narrowed("select count(*) from throughline.learning_cycle c where " + READABLE + NARROWED, filter)
                .query(Integer.class)
                .single();
    }

    /**
     * How many cycles of the place there are of which the reader may know only that they exist.
     *
     * <p>0 as soon as the filter asks for more than a place: a count that follows search words would tell what stands in a purpose
     * that the reader may not read.
     */
    @RequiresPermission(Permission.SEE_SESSIONS)
    public int countBehindClosedDoors(CycleFilter filter) {
        if (filter.asksForMoreThanAPlace()) {
            return 0;
        }
        return narrowed(
                        "select count(*) from throughline.learning_cycle c where not (" + READABLE + ") and " + EXISTS
                                + NARROWED,
                        filter)
                .query(Integer.class)
                .single();
    }

    private StatementSpec narrowed(String sql, CycleFilter filter) {
        UUID unit = filter.unitId();
        Set<UUID> below = unit == null ? Set.of() : units.downwards(unit);
        UUID me = door.me();
        return jdbc.sql(sql)
                .param("me", me)
                .param("seen", array(access.unitsWith(Permission.SEE_SESSIONS)))
                .param("homes", array(door.homes(me)))
                .param("anyState", filter.states().isEmpty())
                .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new))
                .param("mine", filter.mine())
                .param("anywhere", unit == null)
                .param("units", array(below))
                .param("words", pattern(filter.words()));
    }

    private static UUID[] array(Set<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static String pattern(@Nullable String words) {
        return words == null
                ? ""
                : "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static CycleRow row(ResultSet row, int number) throws SQLException {
        return new CycleRow(
                row.getString("ref"),
                row.getString("purpose"),
                CycleState.valueOf(row.getString("state")),
                row.getObject("unit_id", UUID.class),
                row.getObject("facilitator_id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                moment(row, "soak_ends_at"),
                Optional.ofNullable(row.getString("kind"))
                        .map(SessionKind::valueOf)
                        .orElse(null),
                Optional.ofNullable(row.getString("session_state"))
                        .map(SessionState::valueOf)
                        .orElse(null),
                moment(row, "starts_at"),
                row.getInt("people"),
                row.getInt("actions"),
                row.getInt("underway"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
