package org.throughline.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;
import org.throughline.promise.Allowance;
import org.throughline.promise.BusinessTime;

/** Answers what a planner has to know before anything is sent: places, people, the usual day, the soak and clashes. */
@Service
@Transactional(readOnly = true)
public class SessionPlanning {

    /** A sponsor has two working days to answer; the invitations need one more. */
    private static final Allowance USUAL_NOTICE = Allowance.workingDays(3);

    private static final LocalTime USUAL_START = LocalTime.of(14, 0);

    private final JdbcClient jdbc;
    private final RoomDoor door;
    private final SoakRules rules;
    private final BusinessTime time;
    private final People people;
    private final Units units;
    private final Access access;
    private final Clock clock;

    SessionPlanning(
            JdbcClient jdbc,
            RoomDoor door,
            SoakRules rules,
            BusinessTime time,
            People people,
            Units units,
            Access access,
            Clock clock) {
        this.jdbc = jdbc;
        this.door = door;
        this.rules = rules;
        this.time = time;
        this.people = people;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** Where the signed-in person may plan, by name. */
    @RequiresPermission(Permission.PLAN_SESSIONS)
    public List<UnitSummary> places() {
        Collection<UUID> mine = access.unitsWith(Permission.PLAN_SESSIONS);
        return units.all().stream().filter(unit -> mine.contains(unit.id())).toList();
    }

    /** Who may clear the way for a question of this unit, by name. */
    @RequiresPermission(Permission.PLAN_SESSIONS)
    public List<PersonSummary> sponsors(UUID unitId) {
        access.check(Permission.PLAN_SESSIONS, unitId);
        return people.eligible(DutyPolicy.SPONSORS, unitId);
    }

    /** Who may guide a group of this unit, by name. */
    @RequiresPermission(Permission.PLAN_SESSIONS)
    public List<PersonSummary> facilitators(UUID unitId) {
        access.check(Permission.PLAN_SESSIONS, unitId);
        return people.eligible(DutyPolicy.FACILITATES, unitId);
    }

    /** A first session that leaves the sponsor time to answer: early afternoon of a working day. */
    @RequiresPermission(Permission.PLAN_SESSIONS)
    public Instant usualStart(UUID unitId) {
        access.check(Permission.PLAN_SESSIONS, unitId);
        ZoneId zone = units.unit(unitId).zone();
        return time.plus(unitId, clock.instant(), USUAL_NOTICE)
                .atZone(zone)
                .toLocalDate()
                .atTime(USUAL_START)
                .atZone(zone)
                .toInstant();
    }

    /** The soak that follows when Learn ends at this moment, by decision D02. */
    @RequiresPermission(Permission.PLAN_SESSIONS)
    public SoakPeriod soakAfter(
            UUID unitId, LearningMethod method, boolean harm, Urgency urgency, Instant learnEndsAt) {
        access.check(Permission.PLAN_SESSIONS, unitId);
        return SoakPolicy.period(learnEndsAt, units.unit(unitId).zone(), rules.rule(method, harm, urgency));
    }

    /** From when on Improve may be held; empty while Learn is not over, or when the soak is. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public Optional<Instant> improveOpensAt(String cycleRef) {
        return Optional.ofNullable(door.known(cycleRef).soak())
                .filter(soak -> !soak.isOver(clock.instant()))
                .map(SoakPeriod::endsAt);
    }

    /** Who of these people is asked to another session in this time. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public List<UUID> askedElsewhere(Collection<UUID> whom, Instant from, Instant to, String exceptCycleRef) {
        return jdbc.sql("""
                        select distinct i.person_id from throughline.invitation i
                        join throughline.learning_session s on s.id = i.session_id
                        join throughline.learning_cycle c on c.id = s.cycle_id
                        where i.person_id = any(:whom) and s.state = 'SCHEDULED' and s.invited_at is not null
                          and s.starts_at < :to and s.starts_at + make_interval(mins => s.length_minutes) > :from
                          and c.ref <> :except""")
                .param("whom", whom.toArray(UUID[]::new))
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("to", OffsetDateTime.ofInstant(to, ZoneOffset.UTC))
                .param("except", exceptCycleRef)
                .query(UUID.class)
                .list();
    }
}
