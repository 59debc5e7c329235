package org.throughline.critical;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.TaskInHand;
import org.throughline.organisation.Access;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.Units;

/** Finds a critical event for whoever may open it or take a step with it; foreign and missing look the same. */
@Component
class EventDoor {

    private final CriticalEventRepository events;
    private final Circles circles;
    private final TaskInHand task;
    private final Access access;
    private final People people;
    private final Units units;

    EventDoor(
            CriticalEventRepository events,
            Circles circles,
            TaskInHand task,
            Access access,
            People people,
            Units units) {
        this.events = events;
        this.circles = circles;
        this.task = task;
        this.access = access;
        this.people = people;
        this.units = units;
    }

    /** The event, for those who may open it. */
    CriticalEvent asReader(String ref) {
        return events.findByRef(ref).filter(this::isOpen).orElseThrow(NotAllowed::new);
    }

    /** The event, for its host leader and whoever holds a task of that person. */
    CriticalEvent asHost(String ref) {
        CriticalEvent event = events.require(ref);
        if (!event.isHostedBy(me()) && !task.isAbout(ref)) {
            throw new NotAllowed();
        }
        return event;
    }

    /** The event, for whoever holds the task of supporting people. */
    CriticalEvent asTaskHolder(String ref) {
        CriticalEvent event = events.require(ref);
        if (!task.isAbout(ref)) {
            throw new NotAllowed();
        }
        return event;
    }

    boolean isOpen(CriticalEvent event) {
        CriticalEventFacts facts = event.facts();
        UUID me = me();
        return facts.restricted()
                ? EventVisibilityPolicy.mayOpen(true, circles.sees(facts.ref()), false, false, false)
                : EventVisibilityPolicy.mayOpen(
                        false,
                        false,
                        event.parts().anyMatch(me::equals),
                        belongs(me, facts.unitId()),
                        access.may(Permission.SEE_ACTIONS, facts.unitId()));
    }

    /** Whether the place is the person's home, or above it. */
    boolean belongs(UUID person, UUID unitId) {
        return units.upwards(people.person(person).homeUnitId()).stream()
                .anyMatch(unit -> unit.id().equals(unitId));
    }

    UUID me() {
        return access.actor().personId();
    }
}
