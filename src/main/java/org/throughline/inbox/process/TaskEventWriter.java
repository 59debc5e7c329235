package org.throughline.inbox.process;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.inbox.OpenedStep;
import org.throughline.inbox.TaskEnd;
import org.throughline.inbox.WorkItems;

/** Writes each task event to the read model, in the transaction of the engine's step. */
@Component
class TaskEventWriter implements TaskListener {

    private final WorkItems items;
    private final StepReader steps;
    private final ThreadLocal<@Nullable Named> justNamed = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Ending> ending = new ThreadLocal<>();

    /** A task and the person it was created for: its first assignment event says nothing new. */
    private record Named(String taskId, String assignee) {}

    /** A task that is being completed, and what will stay of it. */
    record Ending(String taskId, TaskEnd end) {}

    TaskEventWriter(WorkItems items, StepReader steps) {
        this.items = items;
        this.steps = steps;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT -> assigned(task);
            case EVENTNAME_UPDATE -> items.redated(task.getId(), instant(task.getDueDate()));
            case EVENTNAME_COMPLETE -> items.completed(task.getId(), endOf(task));
            case EVENTNAME_DELETE -> items.movedOn(task.getId());
            default -> throw new IllegalStateException("Not listened to: " + task.getEventName());
        }
    }

    /** Lets the engine complete a task; the event of the task will tell what stays of it. */
    void during(Ending task, Runnable completing) {
        ending.set(task);
        try {
            completing.run();
        } finally {
            ending.remove();
        }
    }

    private @Nullable TaskEnd endOf(DelegateTask task) {
        Ending expected = ending.get();
        return expected != null && expected.taskId().equals(task.getId()) ? expected.end() : null;
    }

    private void created(DelegateTask task) {
        OpenedStep step = steps.read((TaskEntity) task);
        Optional<UUID> holder = items.opened(step);
        if (!Objects.equals(holder.map(UUID::toString).orElse(null), task.getAssignee())) {
            task.setAssignee(holder.map(UUID::toString).orElse(null));
        }
        justNamed.set(
                holder.map(person -> new Named(task.getId(), person.toString())).orElse(null));
    }

    private void assigned(DelegateTask task) {
        Named named = justNamed.get();
        justNamed.remove();
        String assignee = task.getAssignee();
        if (assignee == null || !new Named(task.getId(), assignee).equals(named)) {
            items.assigned(task.getId(), assignee == null ? null : UUID.fromString(assignee));
        }
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
