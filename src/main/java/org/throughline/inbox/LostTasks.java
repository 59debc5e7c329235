package org.throughline.inbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.CurrentPerson;
import org.throughline.notice.Notices;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What a person can still do about a task when somebody or something was quicker. */
@Service
@Transactional
public class LostTasks {

    private final WorkItemStore items;
    private final TaskScope scopes;
    private final PersonalNotes notes;
    private final UnsentWordsStore unsent;
    private final AuditTrail audit;
    private final Notices notices;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    LostTasks(
            WorkItemStore items,
            TaskScope scopes,
            PersonalNotes notes,
            UnsentWordsStore unsent,
            AuditTrail audit,
            Notices notices,
            CurrentPerson currentPerson,
            Clock clock) {
        this.items = items;
        this.scopes = scopes;
        this.notes = notes;
        this.unsent = unsent;
        this.audit = audit;
        this.notices = notices;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Leaves what was typed for those who go on: it stands above their form and on the page of the thing, and they are told. The
     * draft ends with it.
     *
     * @return names of those who are told; empty when nobody has anything to do with the thing now
     * @throws TaskRefused when the task is still the person's: then it can be sent as usual
     * @throws TaskUnknown when it is missing or was never theirs
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public List<String> leaveWords(LeaveWords command) {
        UUID me = currentPerson.require().personId();
        WorkItem item = scopes.requireLost(items.lock(command.taskId()), me);
        unsent.keep(item, me, command.words());
        notes.forgetDraft(me, item.taskId());
        audit.record(item.subjectRef(), "inbox.history.leftWords", Map.of("task", item.title()));
        Map<UUID, WorkItem> goOn = goOn(item, me);
        goOn.forEach((person, open) -> notices.tell(
                List.of(person),
                "inbox.notice.leftWords",
                item.subjectRef(),
                "/t/" + open.taskId(),
                Map.of("who", me.toString(), "task", item.title(), "thing", item.subjectTitle()),
                "leftWords:" + item.taskId() + ":" + me + ":" + clock.instant()));
        return scopes.names(goOn.keySet());
    }

    /** Who has something to do with the thing now, by their first task; else whoever did the one that was missed. */
    private Map<UUID, WorkItem> goOn(WorkItem missed, UUID me) {
        Map<UUID, WorkItem> people = new LinkedHashMap<>();
        items.openOn(missed.subjectRef()).stream()
                .filter(open -> open.assigneeId() != null)
                .forEach(open -> people.putIfAbsent(Objects.requireNonNull(open.assigneeId()), open));
        UUID quicker = missed.endedBy();
        if (people.isEmpty() && quicker != null) {
            people.put(quicker, missed);
        }
        people.remove(me);
        return people;
    }
}
