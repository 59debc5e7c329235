package org.throughline.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.persistence.References;
import org.throughline.cover.CoverScope;
import org.throughline.cover.Covers;
import org.throughline.cover.PlanCover;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleGrantSummary;
import org.throughline.organisation.Units;

/** Hears that somebody will not go on with their duties, from a screen, a list, a program or the end of their account. */
@Service
@Transactional
public class Successions {

    private final SuccessionRepository successions;
    private final SuccessionProcess process;
    private final Duties duties;
    private final References references;
    private final People people;
    private final Units units;
    private final Covers covers;
    private final WorkingDays days;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    Successions(
            SuccessionRepository successions,
            SuccessionProcess process,
            Duties duties,
            References references,
            People people,
            Units units,
            Covers covers,
            WorkingDays days,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.successions = successions;
        this.process = process;
        this.duties = duties;
        this.references = references;
        this.people = people;
        this.units = units;
        this.covers = covers;
        this.days = days;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Takes down that somebody leaves, is away or loses a role; the line manager is asked where each duty goes.
     *
     * <p>Who is away for less than five working days keeps everything: the cover is enough.
     *
     * @return reference of the succession, empty when a cover is enough or nothing hangs on the role
     * @throws NotAllowed when the person belongs to no place that the signed-in one answers for
     * @throws SuccessionRefused when a day has gone, or this runs already
     */
    @AnySignedIn
    public Optional<String> tell(Away away) {
        PersonSummary person = whoseMayBeTold(away);
        UUID by = access.actor().personId();
        if (away instanceof Away.Leaving leaving) {
            checkNotPast(leaving.lastDay(), person);
            checkNotRunning(person, null);
            return Optional.of(start(
                    new Succession(references.next("SUC"), person, SuccessionCause.LEAVING, by, clock.instant())
                            .until(leaving.lastDay(), null),
                    person));
        }
        if (away instanceof Away.Absence absence) {
            return absent(absence, person, by);
        }
        Away.EndOfRole end = (Away.EndOfRole) away;
        people.endGrant(end.grantId()); // its event starts the succession, like the same gesture under People
        return successions.findByPersonIdAndState(person.id(), SuccessionState.RUNNING).stream()
                .filter(running -> running.cause() == SuccessionCause.ROLE_END)
                .map(Succession::ref)
                .reduce((earlier, later) -> later);
    }

    /** Somebody cannot sign in any more; what runs for them goes on. Who answers for nothing leaves nothing to hand over. */
    @CalledByProcess
    public void left(UUID personId) {
        PersonSummary person = people.person(personId);
        Optional<Succession> running = running(person, null);
        if (running.isPresent()) {
            running.get().causedBy(SuccessionCause.LEFT);
            successions.saveAndFlush(running.get());
            return;
        }
        if (duties.of(personId).isEmpty()) {
            return;
        }
        start(
                new Succession(references.next("SUC"), person, SuccessionCause.LEFT, actor(), clock.instant())
                        .until(today(person), null),
                person);
    }

    /** A role of somebody ended before its time. */
    @CalledByProcess
    public void roleEnded(UUID personId, Role role, UUID unitId) {
        PersonSummary person = people.person(personId);
        if (!person.active()
                || running(person, null).isPresent()
                || running(person, role).isPresent()
                || Duties.by(role, duties.of(personId)).isEmpty()) {
            return;
        }
        start(
                new Succession(references.next("SUC"), person, SuccessionCause.ROLE_END, actor(), clock.instant())
                        .of(role, unitId),
                person);
    }

    /** The plan changed: the person stays and keeps what nobody else has yet. */
    @AnySignedIn
    public void callOff(String ref) {
        Succession succession = successions.findByRef(ref).orElseThrow(NotAllowed::new);
        checkPlace(people.person(succession.personId()));
        if (!succession.isRunning()) {
            throw new SuccessionRefused("succession.refused.over");
        }
        process.withdraw(ref);
    }

    private Optional<String> absent(Away.Absence absence, PersonSummary person, UUID by) {
        checkNotPast(absence.lastDay(), person);
        UUID cover = absence.coverId();
        if (cover != null) {
            LocalDate today = today(person);
            LocalDate first = absence.firstDay().isBefore(today) ? today : absence.firstDay();
            covers.planFor(
                    new PlanCover(person.id(), cover, CoverScope.ALL, first, absence.lastDay(), absence.reason()), by);
        }
        boolean needed = AbsencePolicy.needsSuccession(
                absence.firstDay(), absence.lastDay(), day -> days.isOne(person.homeUnitId(), day));
        if (!needed) {
            if (cover == null) {
                throw new SuccessionRefused("succession.refused.coverEnough");
            }
            return Optional.empty();
        }
        checkNotRunning(person, null);
        return Optional.of(start(
                new Succession(references.next("SUC"), person, SuccessionCause.ABSENCE, by, clock.instant())
                        .until(
                                absence.firstDay().minusDays(1),
                                absence.lastDay().plusDays(1)),
                person));
    }

    private String start(Succession succession, PersonSummary person) {
        successions.saveAndFlush(succession);
        audit.record(
                succession.ref(),
                "succession.history.told." + succession.cause(),
                succession.lastDay() == null
                        ? Map.of("person", person.id().toString())
                        : Map.of(
                                "person",
                                person.id().toString(),
                                "day",
                                Objects.requireNonNull(succession.lastDay()).toString()));
        process.start(succession.ref(), person.displayName(), person.homeUnitId(), person.id(), succession.cause());
        return succession.ref();
    }

    private Optional<Succession> running(PersonSummary person, @Nullable Role role) {
        return successions.findByPersonIdAndState(person.id(), SuccessionState.RUNNING).stream()
                .filter(running -> running.role() == role)
                .findFirst();
    }

    private void checkNotRunning(PersonSummary person, @Nullable Role role) {
        running(person, role).ifPresent(known -> {
            throw new SuccessionRefused("succession.refused.running", person.displayName(), known.ref());
        });
    }

    private void checkNotPast(LocalDate day, PersonSummary person) {
        if (day.isBefore(today(person))) {
            throw new SuccessionRefused("succession.refused.past");
        }
    }

    private PersonSummary whoseMayBeTold(Away away) {
        PersonSummary person =
                people.find(away.personId()).filter(PersonSummary::active).orElseThrow(NotAllowed::new);
        boolean own = away instanceof Away.Absence
                && person.id().equals(access.actor().personId());
        if (!own) {
            checkPlace(person);
        }
        if (away instanceof Away.EndOfRole end) {
            List<RoleGrantSummary> held = people.rolesOf(person.id());
            if (held.stream().noneMatch(grant -> grant.id().equals(end.grantId()))) {
                throw new NotAllowed();
            }
        }
        return person;
    }

    private void checkPlace(PersonSummary person) {
        if (!access.may(Permission.REASSIGN_WORK, person.homeUnitId())
                && !access.may(Permission.MANAGE_PEOPLE, person.homeUnitId())) {
            throw new NotAllowed();
        }
    }

    private LocalDate today(PersonSummary person) {
        return LocalDate.now(clock.withZone(units.unit(person.homeUnitId()).zone()));
    }

    private @Nullable UUID actor() {
        return access.isAnybodyActing() ? access.actor().personId() : null;
    }
}
