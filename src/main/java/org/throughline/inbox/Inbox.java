package org.throughline.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.access.NotAllowed;
import org.throughline.inbox.ScopePolicy.Scope;
import org.throughline.inbox.TaskScope.InScope;
import org.throughline.notice.Notices;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;

/** Who has which task: take, give back, pass on, be reminded. Doing it is the business of {@link TaskDesk}. */
@Service
@Transactional
public class Inbox {

    private final WorkItemStore items;
    private final TaskScope scopes;
    private final HeldRoles heldRoles;
    private final PersonalNotes notes;
    private final UndoStore undos;
    private final WorkProcess process;
    private final People people;
    private final AuditTrail audit;
    private final Notices notices;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final ApartTasks apart;

    Inbox(
            WorkItemStore items,
            TaskScope scopes,
            HeldRoles heldRoles,
            PersonalNotes notes,
            UndoStore undos,
            WorkProcess process,
            People people,
            AuditTrail audit,
            Notices notices,
            CurrentPerson currentPerson,
            Clock clock,
            ApartTasks apart) {
        this.items = items;
        this.scopes = scopes;
        this.heldRoles = heldRoles;
        this.notes = notes;
        this.undos = undos;
        this.process = process;
        this.people = people;
        this.audit = audit;
        this.notices = notices;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.apart = apart;
    }

    /**
     * "I will take it": a role's task becomes the person's, so that two people do not start the same work. Taking twice is once.
     *
     * @throws TaskConflict when somebody was quicker
     * @throws TaskUnknown when it is missing or not theirs
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void take(String taskId) {
        UUID me = me();
        InScope found = scopes.require(items.lock(taskId), me);
        if (found.scope() == Scope.TAKEABLE) {
            undos.remember(found.item(), me, me, null);
            process.assign(taskId, me);
            items.explain(taskId, Holding.TAKEN, null);
            audit.record(
                    found.item().subjectRef(),
                    "inbox.history.taken",
                    Map.of("task", found.item().title()));
        }
    }

    /**
     * Gives a task that was taken or passed back to its role.
     *
     * @throws TaskRefused when the process named the person for it
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void giveBack(String taskId) {
        UUID me = me();
        InScope found = scopes.require(items.lock(taskId), me);
        WorkItem item = found.item();
        if (found.scope() != Scope.HELD || !GiveBackPolicy.allows(item.holding()) || apart.isApart(item.subjectRef())) {
            throw new TaskRefused("inbox.refused.giveBack");
        }
        undos.remember(item, me, null, null);
        process.assign(taskId, null);
        items.explain(taskId, byRole(item), null);
        audit.record(item.subjectRef(), "inbox.history.givenBack", Map.of("task", item.title()));
    }

    /**
     * Gives a task to another person, whoever has it now.
     *
     * <p>Never to the person who must not do it, and only by somebody who may pass on work of that unit. The due date stays.
     *
     * @throws NotAllowed when the permission does not reach the unit
     * @throws TaskRefused when the other person cannot have it
     */
    @RequiresPermission(Permission.REASSIGN_WORK)
    public void pass(String taskId, UUID toPerson) {
        Actor actor = currentPerson.require();
        WorkItem item = passable(items.lock(taskId), actor.personId());
        PersonSummary receiver = people.find(toPerson)
                .filter(PersonSummary::active)
                .orElseThrow(() -> new TaskRefused("inbox.refused.cannotWork"));
        if (receiver.id().equals(item.excludedId())) {
            throw new TaskRefused("inbox.refused.ownWork", receiver.displayName());
        }
        if (receiver.id().equals(item.assigneeId())) {
            return;
        }
        String told = "passed:" + taskId + ":" + clock.instant();
        undos.remember(item, actor.personId(), receiver.id(), told);
        process.assign(taskId, receiver.id());
        items.explain(taskId, Holding.PASSED, actor.personId());
        audit.record(
                item.subjectRef(),
                "inbox.history.passed",
                Map.of("task", item.title(), "to", receiver.id().toString()));
        notices.tellUnlessTakenBack(
                UndoPolicy.ALLOWED,
                List.of(receiver.id()),
                "inbox.notice.passed",
                item.subjectRef(),
                "/t/" + taskId,
                Map.of("who", actor.personId().toString(), "task", item.title(), "thing", item.subjectTitle()),
                told);
    }

    /**
     * Takes back the last taking, giving back or passing on by the signed-in person: the task is held as before, and who was told
     * about it is told no more.
     *
     * @throws TaskUnknown when there is nothing of theirs to take back
     * @throws TaskRefused when more than {@link UndoPolicy#ALLOWED} has gone by, or somebody did something with it since
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void undo(String taskId) {
        UUID me = me();
        WorkItem item = items.lock(taskId).orElseThrow(TaskUnknown::new);
        UndoStore.Gesture last =
                undos.last(taskId).filter(gesture -> gesture.by().equals(me)).orElseThrow(TaskUnknown::new);
        if (!item.isOpen()
                || !Objects.equals(item.assigneeId(), last.nowWith())
                || !UndoPolicy.allows(last.doneAt(), clock.instant())
                || !canWork(last.assigneeId())) {
            throw new TaskRefused("inbox.refused.tooLate");
        }
        process.assign(taskId, last.assigneeId());
        items.holdAsBefore(taskId, last.holding(), last.passedBy());
        undos.forget(taskId);
        audit.record(item.subjectRef(), "inbox.history.takenBack", Map.of("task", item.title()));
        if (last.noticeKey() != null && last.nowWith() != null) {
            notices.takeBack(last.nowWith(), last.noticeKey());
        }
    }

    /**
     * The people to whom the task may be passed, by id: first those who hold one of its roles, then everybody else who works here.
     */
    @RequiresPermission(Permission.REASSIGN_WORK)
    @Transactional(readOnly = true)
    public Map<UUID, PersonSummary> receivers(String taskId) {
        WorkItem item = passable(items.find(taskId), me());
        Map<UUID, PersonSummary> found = new LinkedHashMap<>();
        people.eligible(item.askedRoles(), item.unitId()).forEach(person -> found.put(person.id(), person));
        people.all().forEach(person -> found.putIfAbsent(person.id(), person));
        found.values()
                .removeIf(person -> !person.active()
                        || person.id().equals(item.excludedId())
                        || person.id().equals(item.assigneeId()));
        return found;
    }

    /**
     * "Remind me later": moves the task to another place of My work, for this person only. It never moves the due date.
     *
     * @param at between now and the due moment
     * @throws TaskRefused when the moment is not before the task is due
     */
    @AnySignedIn
    public void remind(String taskId, Instant at) {
        UUID me = me();
        WorkItem item = scopes.requireDoable(items.find(taskId), me).item();
        if (!ReminderPolicy.allows(at, clock.instant(), item.dueAt())) {
            throw new TaskRefused("inbox.refused.reminder");
        }
        notes.remind(me, taskId, at);
    }

    /** Takes a reminder back. */
    @AnySignedIn
    public void forgetReminder(String taskId) {
        notes.forgetReminder(me(), taskId);
    }

    /** Whoever may pass work of the unit may pass this, also when it is not theirs; to everybody else it does not exist. */
    private WorkItem passable(Optional<WorkItem> found, UUID person) {
        Set<RoleAt> held = heldRoles.of(person);
        WorkItem item =
                found.filter(task -> apart.isThere(task.subjectRef(), person)).orElseThrow(TaskUnknown::new);
        boolean permitted = scopes.mayPass(held, item.unitId());
        if (permitted && item.isOpen()) {
            return item;
        }
        WorkItem own = scopes.require(found, person).item();
        if (!permitted) {
            throw new NotAllowed();
        }
        return own;
    }

    private boolean canWork(@Nullable UUID person) {
        return person == null
                || people.find(person).filter(PersonSummary::active).isPresent();
    }

    private static Holding byRole(WorkItem item) {
        return item.candidates().stream().anyMatch(role -> item.askedRoles().contains(role.role()))
                ? Holding.ROLE
                : Holding.STEPPED_IN;
    }

    private UUID me() {
        return currentPerson.require().personId();
    }
}
