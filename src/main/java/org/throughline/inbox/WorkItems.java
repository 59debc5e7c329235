package org.throughline.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.inbox.WorkSignals.Change;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RoleHolder;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * Keeps the read model equal to the engine's open tasks.
 *
 * <p>Called by the engine's task events inside the transaction of the step, so that a row is never there without its task nor a
 * task without its row; {@link InboxCare} proves it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WorkItems {

    private final WorkItemStore items;
    private final People people;
    private final Units units;
    private final CurrentPerson currentPerson;
    private final WorkSignals signals;
    private final ApartTasks apart;
    private final ApplicationEventPublisher events;

    WorkItems(
            WorkItemStore items,
            People people,
            Units units,
            CurrentPerson currentPerson,
            WorkSignals signals,
            ApartTasks apart,
            ApplicationEventPublisher events) {
        this.items = items;
        this.people = people;
        this.units = units;
        this.currentPerson = currentPerson;
        this.signals = signals;
        this.apart = apart;
        this.events = events;
    }

    /**
     * A user task was created.
     *
     * @return the person who really has it: empty when a role has it, even if the process named somebody who cannot or must not
     */
    @CalledByProcess
    public Optional<UUID> opened(OpenedStep step) {
        UnitSummary unit = unit(step.unitId());
        List<RoleHolder> holders = people.holdersOrFallback(step.askedRoles(), unit.id(), step.excluded());
        HolderPolicy.Held byRule = HolderPolicy.decide(named(step), step.excluded(), step.askedRoles(), holders);
        WorkItem common = item(step, unit.id(), unit.zone(), candidates(holders), byRule);
        boolean isApart = items.write(common);
        HolderPolicy.Held held = isApart ? alone(step, byRule, holders) : byRule;
        WorkItem item = isApart ? item(step, unit.id(), unit.zone(), List.of(), held) : common;
        if (isApart) {
            items.write(item);
            apart.admit(step.subjectRef(), held.person());
        }
        Set<UUID> people = new HashSet<>(item.involved());
        Optional.ofNullable(held.person()).ifPresent(people::add);
        signals.changed(new Change(item.taskId(), people, Set.copyOf(item.candidates())));
        return Optional.ofNullable(held.person());
    }

    /** The engine gave a task to a person, or to nobody. */
    @CalledByProcess
    public void assigned(String taskId, @Nullable UUID personId) {
        items.assign(taskId, personId).ifPresent(now -> {
            apart.admit(now.subjectRef(), personId);
            signals.changed(
                    new Change(taskId, personId == null ? Set.of() : Set.of(personId), Set.copyOf(now.candidates())));
        });
    }

    /** The engine moved a task's due date. */
    @CalledByProcess
    public void redated(String taskId, @Nullable Instant due) {
        items.redate(taskId, due);
        shownElsewhere(taskId);
    }

    /**
     * Somebody completed a task.
     *
     * @param end null when the engine was asked by somebody else than {@link TaskDesk}
     */
    @CalledByProcess
    public void completed(String taskId, @Nullable TaskEnd end) {
        ended(
                taskId,
                items.complete(taskId, currentPerson.find().map(Actor::personId).orElse(null), end));
        shownElsewhere(taskId);
    }

    /** The process took a task away: a timer fired, a message came, the case was withdrawn. */
    @CalledByProcess
    public void movedOn(String taskId) {
        ended(taskId, items.moveOn(taskId));
        shownElsewhere(taskId);
    }

    /**
     * The open tasks of a case, held until the transaction ends: whoever sends one of them meanwhile waits and then goes on from where
     * the case is by then.
     */
    @CalledByProcess
    public List<HeldTask> hold(String instanceId, String subjectRef) {
        return items.lockOpenOf(instanceId, subjectRef);
    }

    /** A task follows another version of its process; holder, date, form, drafts and comments stay. */
    @CalledByProcess
    public void followed(String taskId, String definitionId, String taskKey) {
        items.follow(taskId, definitionId, taskKey);
        shownElsewhere(taskId);
    }

    private HolderPolicy.Held alone(OpenedStep step, HolderPolicy.Held held, List<RoleHolder> holders) {
        return held.person() != null
                ? held
                : new HolderPolicy.Held(apart.holder(step.subjectRef(), holders).orElse(null), held.holding());
    }

    private void ended(String taskId, boolean asked) {
        if (asked) {
            events.publishEvent(new AskedTaskEnded(taskId));
        }
    }

    private void shownElsewhere(String taskId) {
        signals.changed(new Change(taskId, Set.of(), Set.of()));
    }

    private Optional<PersonSummary> named(OpenedStep step) {
        return Optional.ofNullable(step.namedPerson()).flatMap(people::find);
    }

    /** A process that names no unit belongs to the whole organisation, so that its tasks are still somebody's. */
    private UnitSummary unit(@Nullable UUID unitId) {
        return unitId == null ? units.roots().get(0) : units.unit(unitId);
    }

    static List<RoleAt> candidates(List<RoleHolder> holders) {
        return holders.stream()
                .map(holder -> new RoleAt(holder.role(), holder.unitId()))
                .toList();
    }

    private static WorkItem item(
            OpenedStep step, UUID unitId, ZoneId zone, List<RoleAt> candidates, HolderPolicy.Held held) {
        return new WorkItem(
                step.taskId(),
                step.instanceId(),
                step.definitionId(),
                step.processKey(),
                step.taskKey(),
                step.title(),
                step.subjectRef(),
                step.subjectTitle(),
                step.form(),
                unitId,
                zone,
                held.person(),
                held.holding(),
                step.namedBy(),
                step.askedRoles(),
                candidates,
                step.excluded(),
                step.involved(),
                null,
                null,
                step.dueAt(),
                step.createdAt(),
                null,
                null,
                false,
                null);
    }
}
