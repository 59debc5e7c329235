package org.throughline.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;
import org.throughline.organisation.Units;

/** What two teams tell each other before they learn together. */
@Service
@Transactional
public class Compacts {

    private final LearningCompactRepository compacts;
    private final SessionRepository sessions;
    private final RoomDoor door;
    private final People people;
    private final Units units;
    private final Tidings tidings;
    private final Clock clock;

    Compacts(
            LearningCompactRepository compacts,
            SessionRepository sessions,
            RoomDoor door,
            People people,
            Units units,
            Tidings tidings,
            Clock clock) {
        this.compacts = compacts;
        this.sessions = sessions;
        this.door = door;
        this.people = people;
        this.units = units;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * Asks the leader of the other team, when people of one are invited; once per cycle.
     *
     * @return whom to ask, empty when there is nobody to ask or everybody was asked before
     */
    @CalledByProcess
    public Optional<UUID> ask(String cycleRef, String sessionRef) {
        LearningCycle cycle = door.find(cycleRef);
        if (compacts.findByCycleId(cycle.id()).isPresent()) {
            return Optional.empty();
        }
        Session session = sessions.findByRef(sessionRef).orElseThrow(NotAllowed::new);
        Optional<UUID> counterpart = counterpart(cycle, session);
        counterpart.ifPresent(person -> compacts.saveAndFlush(
                new LearningCompact(cycle.id(), person, cycle.question().purpose(), clock.instant())));
        return counterpart;
    }

    /** The other team says what helps it and how to stay in touch. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void answer(String cycleRef, String whatHelps, String howConnect) {
        LearningCycle cycle = door.find(cycleRef);
        LearningCompact compact = compacts.findByCycleId(cycle.id()).orElseThrow(NotAllowed::new);
        door.check(cycle, compact.view().counterpartId());
        compact.answer(whatHelps, howConnect, clock.instant());
        tidings.record(cycle, "session.history.compactAgreed", Map.of());
        tidings.tell(List.of(cycle.facilitatorId()), cycle, "session.notice.compactAgreed", Map.of(), "");
    }

    /** Nobody answered in time: the session goes on without. */
    @CalledByProcess
    public void goWithout(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        compacts.findByCycleId(cycle.id()).ifPresent(LearningCompact::goWithout);
        tidings.record(cycle, "session.history.noCompact", Map.of());
    }

    /** The compact of a cycle, if another team was asked. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<CompactView> of(String cycleRef) {
        return compacts.findByCycleId(door.find(cycleRef).id()).map(LearningCompact::view);
    }

    private Optional<UUID> counterpart(LearningCycle cycle, Session session) {
        List<CounterpartPolicy.Asked> asked = session.invitations().all().stream()
                .filter(invitation -> invitation.personId() != null && invitation.perspective() != null)
                .map(invitation -> new CounterpartPolicy.Asked(
                        Objects.requireNonNull(invitation.perspective()),
                        people.person(Objects.requireNonNull(invitation.personId()))
                                .homeUnitId()))
                .toList();
        return CounterpartPolicy.otherTeam(asked, units.downwards(cycle.unitId()))
                .flatMap(unit -> people.holders(Role.TEAM_LEADER, unit))
                .flatMap(leaders -> leaders.people().stream()
                        .map(PersonSummary::id)
                        .filter(person -> !person.equals(cycle.facilitatorId()))
                        .findFirst());
    }
}
