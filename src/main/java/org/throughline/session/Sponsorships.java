package org.throughline.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;

/** Who clears the way for a cycle: asking, answering, and going up when nobody answers. */
@Service
@Transactional
public class Sponsorships {

    private final RoomDoor door;
    private final LearningCycleRepository cycles;
    private final Tidings tidings;
    private final People people;
    private final Clock clock;
    private final Circles circles;

    Sponsorships(
            RoomDoor door,
            LearningCycleRepository cycles,
            Tidings tidings,
            People people,
            Clock clock,
            Circles circles) {
        this.door = door;
        this.cycles = cycles;
        this.tidings = tidings;
        this.people = people;
        this.clock = clock;
        this.circles = circles;
    }

    /**
     * Takes the duty; whoever holds the question and says yes is the sponsor from then on.
     *
     * @return the sponsor
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public UUID accept(String cycleRef, SponsorAttendance attends) {
        LearningCycle cycle = door.sponsored(cycleRef);
        UUID me = door.me();
        if (me.equals(cycle.facilitatorId())) {
            throw new SessionRefused("session.rule.sponsorFacilitates");
        }
        cycle.passSponsorshipTo(me);
        cycle.acceptSponsorship(attends, clock.instant());
        cycles.saveAndFlush(cycle);
        tidings.record(cycle, "session.history.sponsored." + attends, Map.of());
        return me;
    }

    /** Says no, and why; the facilitator looks for somebody else. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void decline(String cycleRef, String reason) {
        LearningCycle cycle = door.sponsored(cycleRef);
        cycle.declineSponsorship(reason);
        cycles.saveAndFlush(cycle);
        tidings.record(cycle, "session.history.notSponsored", Map.of("reason", reason));
    }

    /** Asks somebody else. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void askInstead(String cycleRef, UUID personId) {
        LearningCycle cycle = door.guided(cycleRef);
        if (personId.equals(cycle.facilitatorId())) {
            throw new SessionRefused("session.rule.sponsorFacilitates");
        }
        cycle.passSponsorshipTo(personId);
        cycles.saveAndFlush(cycle);
        circles.admit(cycleRef, personId);
        tidings.record(cycle, "session.history.askedInstead", Map.of("to", personId));
    }

    /**
     * The sponsor was silent: the sponsor's manager is asked, or whoever sponsors for the unit when there is none.
     *
     * @return who is asked now
     */
    @CalledByProcess
    public UUID escalate(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        UUID silent = cycle.sponsorId();
        UUID next = people.managerOf(silent)
                .or(() -> people.holdersOrFallback(Role.SPONSOR, cycle.unitId()).people().stream()
                        .findFirst())
                .map(PersonSummary::id)
                .filter(person -> !person.equals(cycle.facilitatorId()))
                .orElse(silent);
        cycle.passSponsorshipTo(next);
        cycles.saveAndFlush(cycle);
        circles.admit(cycleRef, next);
        tidings.record(cycle, "session.history.sponsorSilent", Map.of("to", next));
        tidings.tell(
                List.of(silent, cycle.facilitatorId()),
                cycle,
                "session.notice.sponsorSilent",
                Map.of("to", next),
                next.toString());
        return next;
    }

    /** Protected time is lost again: the sponsor, who promised it, hears of it. */
    @CalledByProcess
    public void tellTimeLost(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        tidings.record(cycle, "session.history.timeLost", Map.of());
        tidings.tell(
                List.of(cycle.sponsorId()),
                cycle,
                "session.notice.timeLost",
                Map.of(),
                clock.instant().toString());
    }
}
