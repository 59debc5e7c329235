package org.throughline.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RoleHolder;

/**
 * Tasks about things that stand in a circle: they are with one person, never with a role.
 *
 * <p>A role's task is open to everybody who holds the role, and none of them need know of the thing. So one holder is asked: somebody
 * who is in the circle already, else the first. Whoever has such a task is in the circle from then on.
 */
@Component
class ApartTasks {

    private final Circles circles;
    private final People people;

    ApartTasks(Circles circles, People people) {
        this.circles = circles;
        this.people = people;
    }

    /** Whether the thing stands in a circle. */
    boolean isApart(String subjectRef) {
        return circles.isApart(subjectRef);
    }

    /** The one who is asked instead of a role. */
    Optional<UUID> holder(String subjectRef, Collection<RoleHolder> holders) {
        List<UUID> able = holders.stream()
                .flatMap(holder -> holder.people().stream())
                .filter(PersonSummary::active)
                .map(PersonSummary::id)
                .distinct()
                .toList();
        return circles.inside(subjectRef, able).stream()
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    /** The one who is asked when somebody cannot go on; empty for a task of a role, and when nobody is there. */
    Optional<UUID> next(WorkItem item) {
        return isApart(item.subjectRef())
                ? holder(
                        item.subjectRef(),
                        people.holdersOrFallback(item.askedRoles(), item.unitId(), item.excludedId()).stream()
                                .map(holder -> without(holder, item.assigneeId()))
                                .toList())
                : Optional.empty();
    }

    /** Whoever has a task has to know what it is about. */
    void admit(String subjectRef, @Nullable UUID person) {
        circles.admit(subjectRef, person);
    }

    /** Whether the person may know of the thing. */
    boolean isThere(String subjectRef, UUID person) {
        return circles.sees(subjectRef, person);
    }

    private static RoleHolder without(RoleHolder holder, @Nullable UUID person) {
        return new RoleHolder(
                holder.role(),
                holder.unitId(),
                holder.people().stream().filter(one -> !one.id().equals(person)).toList());
    }
}
