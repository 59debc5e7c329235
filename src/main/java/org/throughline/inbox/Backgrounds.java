package org.throughline.inbox;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.inbox.TaskBackground.Done;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.promise.PromiseSummary;
import org.throughline.promise.Promises;

/** Tells why a task is there and what comes after it. Apart from opening the task, so that the form never waits for it. */
@Service
@Transactional(readOnly = true)
public class Backgrounds {

    private final WorkItemStore items;
    private final TaskScope scopes;
    private final WorkProcess process;
    private final Promises promises;
    private final AuditTrail audit;
    private final People people;
    private final CurrentPerson currentPerson;

    Backgrounds(
            WorkItemStore items,
            TaskScope scopes,
            WorkProcess process,
            Promises promises,
            AuditTrail audit,
            People people,
            CurrentPerson currentPerson) {
        this.items = items;
        this.scopes = scopes;
        this.process = process;
        this.promises = promises;
        this.audit = audit;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    /**
     * The background of a task that the signed-in person has or may take.
     *
     * @throws TaskConflict when it was the person's and is not any more
     * @throws TaskUnknown when it is missing or not theirs
     */
    @AnySignedIn
    public TaskBackground of(String taskId) {
        UUID me = currentPerson.require().personId();
        WorkItem item = scopes.requireDoable(items.find(taskId), me).item();
        List<Done> before = items.completedIn(item.instanceId(), item.subjectRef()).stream()
                .map(done ->
                        new Done(done.taskKey(), done.title(), done.endedBy(), Objects.requireNonNull(done.endedAt())))
                .toList();
        List<AuditRecord> story = audit.of(item.subjectRef());
        return new TaskBackground(
                process.map(item.definitionId()), before, promise(item), story, names(item, before, story));
    }

    private Optional<PromiseSummary> promise(WorkItem item) {
        return item.dueAt() == null
                ? Optional.empty()
                : promises.of(item.subjectRef()).stream()
                        .filter(line ->
                                line.dueAt().truncatedTo(ChronoUnit.MILLIS).equals(item.dueAt()))
                        .reduce((earlier, later) -> later);
    }

    private Map<UUID, String> names(WorkItem item, List<Done> before, List<AuditRecord> story) {
        Set<UUID> ids = new LinkedHashSet<>();
        Stream.of(
                        Stream.ofNullable(item.passedBy()),
                        before.stream().flatMap(done -> Stream.ofNullable(done.who())),
                        story.stream().flatMap(line -> Stream.ofNullable(line.actorId())))
                .flatMap(found -> found)
                .forEach(ids::add);
        ids.addAll(
                RecordedValues.people(story.stream().map(AuditRecord::details).toList()));
        return ids.isEmpty()
                ? Map.of()
                : people.byIds(ids).values().stream()
                        .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
    }
}
