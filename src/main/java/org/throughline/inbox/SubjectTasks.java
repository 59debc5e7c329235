package org.throughline.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.task.OpenTask;
import org.throughline.base.task.OpenTasks;
import org.throughline.inbox.ScopePolicy.Scope;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** What the signed-in person has to do about one thing, for the page of that thing. */
@Service
@Transactional(readOnly = true)
class SubjectTasks implements OpenTasks {

    private final WorkItemStore items;
    private final HeldRoles heldRoles;
    private final TaskTitles titles;
    private final People people;
    private final CurrentPerson currentPerson;

    SubjectTasks(
            WorkItemStore items, HeldRoles heldRoles, TaskTitles titles, People people, CurrentPerson currentPerson) {
        this.items = items;
        this.heldRoles = heldRoles;
        this.titles = titles;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    @Override
    @AnySignedIn
    public List<OpenTask> onSubject(String subjectRef) {
        List<WorkItem> open = items.openOn(subjectRef);
        if (open.isEmpty()) {
            return List.of();
        }
        UUID me = currentPerson.require().personId();
        Set<RoleAt> held = heldRoles.of(me);
        Locale reader = people.find(me).map(PersonSummary::locale).orElse(Locale.ENGLISH);
        return open.stream()
                .filter(item -> isMine(ScopePolicy.of(item, me, held)))
                .sorted(Comparator.comparing(item -> ScopePolicy.of(item, me, held)))
                .map(item -> new OpenTask(
                        item.taskId(),
                        titles.title(reader, item.taskKey(), item.title()),
                        item.dueAt(),
                        "t/" + item.taskId()))
                .toList();
    }

    private static boolean isMine(Scope scope) {
        return scope == Scope.HELD || scope == Scope.TAKEABLE;
    }
}
