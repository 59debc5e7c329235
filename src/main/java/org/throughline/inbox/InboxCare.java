package org.throughline.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotRecorded;
import org.throughline.inbox.WorkProcess.EngineTask;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleHolder;

/** Looks after the read model: proves it against the engine, repairs it, and follows people who come and go. */
@Service
@Transactional
public class InboxCare {

    private static final Logger log = LoggerFactory.getLogger(InboxCare.class);

    private final WorkItemStore items;
    private final WorkItems writer;
    private final WorkProcess process;
    private final People people;
    private final ApartTasks apart;

    InboxCare(WorkItemStore items, WorkItems writer, WorkProcess process, People people, ApartTasks apart) {
        this.items = items;
        this.writer = writer;
        this.process = process;
        this.people = people;
        this.apart = apart;
    }

    /**
     * How the read model and the engine differ.
     *
     * @param missing open tasks of the engine that have no row
     * @param surplus open rows that have no task
     * @param different tasks whose holder or due date is not the same
     */
    public record Difference(List<String> missing, List<String> surplus, List<String> different) {

        public Difference {
            missing = List.copyOf(missing);
            surplus = List.copyOf(surplus);
            different = List.copyOf(different);
        }

        /** Whether both say the same. */
        public boolean isNone() {
            return missing.isEmpty() && surplus.isEmpty() && different.isEmpty();
        }
    }

    /** Compares the read model with the engine's open tasks, both ways. Reads every task: not for pages. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    @Transactional(readOnly = true)
    public Difference compare() {
        Map<String, WorkItem> rows = openRows();
        List<String> missing = new ArrayList<>();
        List<String> different = new ArrayList<>();
        process.forEachOpenTask(task -> {
            WorkItem row = rows.remove(task.step().taskId());
            if (row == null) {
                missing.add(task.step().taskId());
            } else if (!same(row, task)) {
                different.add(row.taskId());
            }
        });
        return new Difference(missing, List.copyOf(rows.keySet()), different);
    }

    /** Makes the read model equal to the engine's open tasks. Needed after a restore of one of both only. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public void rebuild() {
        Map<String, WorkItem> rows = openRows();
        process.forEachOpenTask(task -> {
            String taskId = task.step().taskId();
            WorkItem row = rows.remove(taskId);
            if (row == null) {
                writer.opened(task.step());
            }
            writer.assigned(taskId, task.assignee());
            writer.redated(taskId, task.step().dueAt());
        });
        rows.keySet().forEach(writer::movedOn);
    }

    /**
     * Follows changes among people: a task of somebody who has left goes to its role, and a role's task to where the role is held
     * now. So no task stays without a reachable holder.
     *
     * @return how many tasks moved
     */
    @CalledByProcess
    @NotRecorded("repeats what the engine and the people's roles say")
    public int followPeople() {
        return follow(items.allOpen());
    }

    /**
     * The same for the tasks of one person who cannot sign in any more, at once and in the same transaction: no open task is ever
     * with somebody who cannot be reached.
     *
     * @return how many tasks moved
     */
    @CalledByProcess
    @NotRecorded("repeats what the person's end says")
    public int letGo(UUID personId) {
        return follow(items.openAround(personId));
    }

    /** {@link #followPeople} at once, by somebody who has seen a task without a reachable holder. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public int mend() {
        return follow(items.allOpen());
    }

    private int follow(List<WorkItem> open) {
        Map<UUID, PersonSummary> holders = people.byIds(open.stream()
                .map(WorkItem::assigneeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Question, List<RoleAt>> answers = new HashMap<>();
        int moved = 0;
        for (WorkItem item : open) {
            Optional<UUID> alone = item.candidates().isEmpty() ? apart.next(item) : Optional.empty();
            List<RoleAt> candidates =
                    alone.isPresent() ? List.of() : answers.computeIfAbsent(Question.of(item), this::ask);
            if (!Set.copyOf(candidates).equals(Set.copyOf(item.candidates()))) {
                items.offerTo(item.taskId(), candidates, holding(item, candidates));
                moved++;
            }
            PersonSummary holder = holders.get(item.assigneeId());
            if (item.assigneeId() != null && (holder == null || !holder.active())) {
                log.info("Task {} of {} goes back to its role", item.taskId(), item.subjectRef());
                process.assign(item.taskId(), alone.orElse(null));
                items.explain(item.taskId(), holding(item, candidates), null);
                moved++;
            }
        }
        return moved;
    }

    /** What the holders of an item depend on; thousands of items share few of them. */
    private record Question(List<Role> asked, UUID unitId, UUID excluded) {

        private static final UUID NOBODY = new UUID(0, 0);

        static Question of(WorkItem item) {
            return new Question(
                    item.askedRoles(), item.unitId(), Objects.requireNonNullElse(item.excludedId(), NOBODY));
        }
    }

    private List<RoleAt> ask(Question question) {
        List<RoleHolder> holders = people.holdersOrFallback(question.asked(), question.unitId(), question.excluded());
        return WorkItems.candidates(holders);
    }

    private static Holding holding(WorkItem item, List<RoleAt> candidates) {
        return candidates.stream().anyMatch(role -> item.askedRoles().contains(role.role()))
                ? Holding.ROLE
                : Holding.STEPPED_IN;
    }

    private Map<String, WorkItem> openRows() {
        Map<String, WorkItem> rows = new HashMap<>();
        items.allOpen().forEach(item -> rows.put(item.taskId(), item));
        return rows;
    }

    private static boolean same(WorkItem row, EngineTask task) {
        return Objects.equals(row.assigneeId(), task.assignee())
                && Objects.equals(row.dueAt(), task.step().dueAt());
    }
}
