package org.throughline.inbox;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.notice.Notices;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RoleHolder;

/**
 * Tells whoever stands above the holder of a task that it is unanswered: the escalation that any model may draw.
 *
 * <p>Who that is says {@link NextUpPolicy}. The task stays where it is; whoever is told may pass it on.
 */
@Service
@Transactional
public class AskingUp {

    private final JdbcClient jdbc;
    private final People people;
    private final Notices notices;
    private final AuditTrail audit;

    AskingUp(JdbcClient jdbc, People people, Notices notices, AuditTrail audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.notices = notices;
        this.audit = audit;
    }

    private record Waiting(
            String taskId,
            String title,
            String subjectRef,
            String subjectTitle,
            UUID unitId,
            @Nullable UUID assigneeId,
            List<RoleAt> candidates,
            OffsetDateTime since) {}

    /**
     * Tells it for each open task of these steps of one case.
     *
     * @param instanceId the case, as the engine calls it
     * @param taskKeys ids of the steps in its model
     */
    @CalledByProcess
    public void ask(String instanceId, Collection<String> taskKeys) {
        if (!taskKeys.isEmpty()) {
            waiting(instanceId, taskKeys).forEach(this::tell);
        }
    }

    private void tell(Waiting task) {
        notices.tell(
                above(task),
                "inbox.notice.stillUnanswered",
                task.subjectRef(),
                "/t/" + task.taskId(),
                Map.of(
                        "task",
                        task.title(),
                        "thing",
                        task.subjectTitle(),
                        "since",
                        task.since().toInstant().toString()),
                "up:" + task.taskId() + ":" + task.since().toInstant());
        audit.record(task.subjectRef(), "answers.history.askedUp", Map.of("task", task.title()));
    }

    private Set<UUID> above(Waiting task) {
        Set<UUID> holders = task.assigneeId() != null
                ? Set.of(task.assigneeId())
                : ids(people.holdersOrFallback(
                        task.candidates().stream().map(RoleAt::role).toList(), task.unitId(), null));
        return NextUpPolicy.above(
                holders, role -> ids(people.holdersOrFallback(List.of(role), task.unitId(), task.assigneeId())));
    }

    private static Set<UUID> ids(List<RoleHolder> roles) {
        Set<UUID> found = new LinkedHashSet<>();
        roles.forEach(role -> role.people().stream().map(PersonSummary::id).forEach(found::add));
        return found;
    }

    private List<Waiting> waiting(String instanceId, Collection<String> taskKeys) {
        return jdbc.sql("""
                        select task_id, title, subject_ref, subject_title, unit_id, assignee_id, candidates,
                               coalesce(due_at, created_at) as since
                        from throughline.work_item
                        where instance_id = :instance and task_key in (:keys) and ended_at is null order by task_id""")
                .param("instance", instanceId)
                .param("keys", taskKeys)
                .query((row, number) -> new Waiting(
                        row.getString("task_id"),
                        row.getString("title"),
                        row.getString("subject_ref"),
                        row.getString("subject_title"),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("assignee_id", UUID.class),
                        WorkItemRow.candidates(row),
                        row.getObject("since", OffsetDateTime.class)))
                .list();
    }
}
