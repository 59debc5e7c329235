package org.throughline.inbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Duty;
import org.throughline.organisation.DutySource;

/**
 * The open tasks that a person has alone. What only the person can answer (a vote, a declaration) is none: it closes by its own clock,
 * and the seat behind it goes to the deputy.
 */
@Component
class TaskDuties implements DutySource {

    private final WorkItemStore items;
    private final TaskHandlers handlers;
    private final WorkProcess process;
    private final ApartTasks apart;

    TaskDuties(WorkItemStore items, TaskHandlers handlers, WorkProcess process, ApartTasks apart) {
        this.items = items;
        this.handlers = handlers;
        this.process = process;
        this.apart = apart;
    }

    @Override
    public String name() {
        return "task";
    }

    @Override
    public List<Duty> dutiesOf(UUID personId) {
        Set<String> personal = Set.of(handlers.personalForms().split(",", -1));
        return items.openWith(personId).stream()
                .filter(item ->
                        item.form() == null || !personal.contains(item.form().key()))
                .map(item -> new Duty(
                        name(),
                        "open",
                        item.taskId(),
                        item.subjectRef(),
                        item.subjectTitle().isBlank() ? item.title() : item.title() + ": " + item.subjectTitle(),
                        item.unitId(),
                        Duty.Asking.NOT,
                        null,
                        Stream.ofNullable(item.excludedId()).collect(Collectors.toSet()),
                        item.askedRoles().size() == 1 ? item.askedRoles().get(0) : null,
                        true))
                .toList();
    }

    @Override
    public void rehome(Duty duty, UUID from, UUID to) {
        items.lock(duty.key())
                .filter(item -> item.isOpen() && from.equals(item.assigneeId()))
                .ifPresent(item -> {
                    if (to.equals(item.excludedId())) {
                        throw new TaskRefused("inbox.refused.barred", duty.title());
                    }
                    process.assign(item.taskId(), to);
                    items.explain(item.taskId(), Holding.PASSED, null);
                });
    }

    /** Back to whoever holds its role. */
    @Override
    public void end(Duty duty, UUID from, String reason) {
        items.lock(duty.key())
                .filter(item -> item.isOpen() && from.equals(item.assigneeId()))
                .ifPresent(item -> {
                    process.assign(item.taskId(), apart.next(item).orElse(null));
                    items.explain(item.taskId(), Holding.ROLE, null);
                });
    }
}
