package org.throughline.session;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Access;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;

/** Hands a group over to somebody else who guides it from then on. */
@Service
@Transactional
public class Facilitators {

    private final LearningCycleRepository cycles;
    private final EligibleFacilitators eligible;
    private final CycleProcess process;
    private final RoomDoor door;
    private final Tidings tidings;
    private final Access access;
    private final Clock clock;
    private final Circles circles;

    Facilitators(
            LearningCycleRepository cycles,
            EligibleFacilitators eligible,
            CycleProcess process,
            RoomDoor door,
            Tidings tidings,
            Access access,
            Clock clock,
            Circles circles) {
        this.cycles = cycles;
        this.eligible = eligible;
        this.process = process;
        this.door = door;
        this.tidings = tidings;
        this.access = access;
        this.clock = clock;
        this.circles = circles;
    }

    /** Who could guide the group instead of whoever does now, by name. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @Transactional(readOnly = true)
    public List<PersonSummary> others(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        checkMayHandOver(cycle);
        return eligible.at(cycle.unitId()).stream()
                .filter(person -> !person.id().equals(cycle.facilitatorId()))
                .filter(person -> !person.id().equals(cycle.sponsorId()))
                .sorted(Comparator.comparing(PersonSummary::displayName))
                .toList();
    }

    /** Another person guides the group from now on; open work goes along. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void replace(String cycleRef, UUID personId) {
        LearningCycle cycle = door.find(cycleRef);
        UUID former = cycle.facilitatorId();
        checkMayHandOver(cycle);
        eligible.check(personId, cycle.unitId());
        if (personId.equals(cycle.sponsorId())) {
            throw new SessionRefused("session.rule.sponsorFacilitates");
        }
        cycle.handOver(personId, clock.instant());
        cycles.saveAndFlush(cycle);
        circles.admit(cycleRef, personId);
        tidings.record(cycle, "session.history.handedOver", Map.of("to", personId));
        tidings.tell(List.of(personId), cycle, "session.notice.handedOver", Map.of(), former.toString());
        process.facilitatorReplaced(cycleRef, former, personId);
    }

    private void checkMayHandOver(LearningCycle cycle) {
        if (!door.me().equals(cycle.facilitatorId())) {
            access.check(Permission.REASSIGN_WORK, cycle.unitId());
        }
    }
}
