package org.throughline.inbox;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.inbox.ScopePolicy.Scope;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RolePermissionPolicy;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Looks tasks up through the scope of a person, and says what became of those that are not theirs any more. */
@Component
class TaskScope {

    private final WorkItemStore items;
    private final HeldRoles heldRoles;
    private final People people;
    private final Units units;
    private final TaskTitles titles;
    private final CoveredTasks covered;

    TaskScope(
            WorkItemStore items,
            HeldRoles heldRoles,
            People people,
            Units units,
            TaskTitles titles,
            CoveredTasks covered) {
        this.items = items;
        this.heldRoles = heldRoles;
        this.people = people;
        this.units = units;
        this.titles = titles;
        this.covered = covered;
    }

    /**
     * An open item that the person has, may take or does for somebody else.
     *
     * @param held the person's roles, the same that the check was made with
     * @param behalf for whom the person does it, null when it is their own
     */
    record InScope(
            WorkItem item,
            Scope scope,
            Set<RoleAt> held,
            @Nullable OnBehalfOf behalf) {}

    /**
     * An open item that the person may do.
     *
     * @param behalf for whom the person does it, null when it is their own
     */
    record Doable(WorkItem item, @Nullable OnBehalfOf behalf) {

        /** For whom; null for oneself. */
        @Nullable
        UUID coveredId() {
            return behalf == null ? null : behalf.personId();
        }
    }

    /**
     * Lets through what the person may do.
     *
     * @throws TaskConflict when it was the person's and is not any more
     * @throws TaskUnknown in every other case
     */
    InScope require(Optional<WorkItem> found, UUID person) {
        Set<RoleAt> held = heldRoles.of(person);
        WorkItem item = found.orElseThrow(TaskUnknown::new);
        Scope scope = ScopePolicy.of(item, person, held);
        if (scope == Scope.HELD || scope == Scope.TAKEABLE) {
            return new InScope(item, scope, held, null);
        }
        Optional<OnBehalfOf> behalf = item.isOpen() ? covered.find(item.taskId(), person) : Optional.empty();
        if (behalf.isPresent()) {
            return new InScope(item, Scope.COVERED, held, behalf.get());
        }
        if (scope == Scope.KNOWN) {
            throw conflict(item);
        }
        throw new TaskUnknown();
    }

    /**
     * Lets through what the person may do; asks for roles only when the person does not have the item alone.
     *
     * @throws TaskConflict when it was the person's and is not any more
     * @throws TaskUnknown in every other case
     */
    Doable requireDoable(Optional<WorkItem> found, UUID person) {
        return found.filter(item -> item.isOpen() && person.equals(item.assigneeId()))
                .map(item -> new Doable(item, null))
                .orElseGet(() -> doable(require(found, person)));
    }

    private static Doable doable(InScope found) {
        return new Doable(found.item(), found.behalf());
    }

    /**
     * Lets through what was the person's, or could have been, and is not any more.
     *
     * @throws TaskRefused when they still have it or may take it
     * @throws TaskUnknown in every other case
     */
    WorkItem requireLost(Optional<WorkItem> found, UUID person) {
        WorkItem item = found.orElseThrow(TaskUnknown::new);
        return switch (ScopePolicy.of(item, person, heldRoles.of(person))) {
            case KNOWN -> item;
            case HELD, TAKEABLE, COVERED -> throw new TaskRefused("inbox.refused.stillYours");
            case NONE -> throw new TaskUnknown();
        };
    }

    /**
     * Lets through what the person has, may take, does for somebody else, or had.
     *
     * @throws TaskUnknown in every other case
     */
    WorkItem requireKnown(Optional<WorkItem> found, UUID person) {
        WorkItem item = found.orElseThrow(TaskUnknown::new);
        if (ScopePolicy.of(item, person, heldRoles.of(person)) == Scope.NONE
                && covered.find(item.taskId(), person).isEmpty()) {
            throw new TaskUnknown();
        }
        return item;
    }

    /** Whether roles let their holder give work of the unit to somebody else. */
    boolean mayPass(Set<RoleAt> held, UUID unitId) {
        List<UUID> places = units.upwards(unitId).stream().map(UnitSummary::id).toList();
        return held.stream()
                .anyMatch(role -> places.contains(role.unitId())
                        && RolePermissionPolicy.allows(role.role(), Permission.REASSIGN_WORK));
    }

    private TaskConflict conflict(WorkItem item) {
        if (item.isOpen()) {
            return new TaskWithSomebodyElse(name(item.assigneeId()));
        }
        if (item.completed()) {
            return new TaskAlreadyDone(name(item.endedBy()), Objects.requireNonNull(item.endedAt()));
        }
        Set<UUID> holders = items.openOn(item.subjectRef()).stream()
                .flatMap(open -> Stream.ofNullable(open.assigneeId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new TaskMovedOn(titles.endedKey(item.taskKey()), Objects.requireNonNull(item.endedAt()), names(holders));
    }

    /** Names of people, in the same order. */
    List<String> names(Collection<UUID> ids) {
        Map<UUID, PersonSummary> found = people.byIds(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(PersonSummary::displayName)
                .toList();
    }

    private String name(@Nullable UUID person) {
        return Optional.ofNullable(person)
                .flatMap(people::find)
                .map(PersonSummary::displayName)
                .orElse("");
    }
}
