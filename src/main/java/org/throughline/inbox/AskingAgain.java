package org.throughline.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
import org.throughline.base.access.NotRecorded;
import org.throughline.inbox.AskingPolicy.OwnAsking;
import org.throughline.notice.Notices;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleHolder;
import org.throughline.promise.Allowance;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRules;

/**
 * Asks again for everything that is late, until it is answered ({@link AskingPolicy}).
 *
 * <p>Models draw what happens when a deadline passes; this is what remains where they draw nothing, so that no step of any model,
 * also one that a customer changed, can be forgotten. After an outage each task is asked for once, not once for each time that was
 * missed.
 */
@Service
@Transactional
public class AskingAgain {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final ModelAsking models;
    private final ClockRules rules;
    private final BusinessTime time;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    AskingAgain(
            JdbcClient jdbc,
            ModelAsking models,
            ClockRules rules,
            BusinessTime time,
            People people,
            Notices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.models = models;
        this.rules = rules;
        this.time = time;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Asks for what is late now and was not asked for lately; at most 200 tasks, the longest late first. Two nodes that ask at the
     * same moment ask for different tasks.
     *
     * @return how many tasks it looked after
     */
    @CalledByProcess
    @NotRecorded("says again what was asked; changes nothing")
    public int ask() {
        Instant now = clock.instant();
        List<Late> late = late(now);
        if (!late.isEmpty()) {
            Allowance pause = rules.clock("TASK", "taskAskAgain", null, null).allowance();
            late.forEach(task -> ask(task, pause, now));
        }
        return late.size();
    }

    private void ask(Late task, Allowance pause, Instant now) {
        OwnAsking own = models.of(task.definitionId(), task.taskKey());
        if (own == OwnAsking.ALWAYS) {
            leaveToTheModel(task.taskId());
            return;
        }
        int asked = task.asked() + 1;
        if (asked > 1 || AskingPolicy.speaksAtOnce(own)) {
            tell(task, asked);
        }
        jdbc.sql("update throughline.work_item set asked = :asked, ask_again_at = :again where task_id = :task")
                .param("asked", asked)
                .param("again", WorkItemStore.moment(time.plus(task.unitId(), now, pause)))
                .param("task", task.taskId())
                .update();
    }

    private void leaveToTheModel(String taskId) {
        jdbc.sql("update throughline.work_item set ask_again_at = 'infinity' where task_id = ?")
                .param(taskId)
                .update();
    }

    private void tell(Late task, int asked) {
        Set<UUID> asks = holders(task);
        tell(asks, "inbox.notice.stillAsked", task, asked);
        if (AskingPolicy.leaderHears(asked)) {
            Set<UUID> leaders = new LinkedHashSet<>(leaders(task));
            leaders.removeAll(asks);
            tell(leaders, "inbox.notice.stillUnanswered", task, asked);
        }
    }

    private void tell(Collection<UUID> who, String textKey, Late task, int asked) {
        notices.tell(
                who,
                textKey,
                task.subjectRef(),
                "/t/" + task.taskId(),
                Map.of(
                        "task",
                        task.title(),
                        "thing",
                        task.subjectTitle(),
                        "since",
                        task.dueAt().toString()),
                "asked:" + task.taskId() + ":" + task.dueAt() + ":" + asked);
    }

    private Set<UUID> holders(Late task) {
        UUID holder = task.assigneeId();
        return holder != null
                ? Set.of(holder)
                : ids(people.holdersOrFallback(
                        task.candidates().stream().map(RoleAt::role).toList(), task.unitId(), task.excludedId()));
    }

    private Set<UUID> leaders(Late task) {
        return ids(people.holdersOrFallback(List.of(Role.TEAM_LEADER), task.unitId(), task.assigneeId()));
    }

    private static Set<UUID> ids(List<RoleHolder> roles) {
        Set<UUID> found = new LinkedHashSet<>();
        roles.forEach(role -> role.people().stream().map(PersonSummary::id).forEach(found::add));
        return found;
    }

    private List<Late> late(Instant now) {
        return new ArrayList<>(jdbc.sql("""
                        select task_id, definition_id, task_key, title, subject_ref, subject_title, unit_id, assignee_id,
                               candidates, excluded_id, due_at, asked
                        from throughline.work_item
                        where ended_at is null and greatest(due_at, ask_again_at) <= :now and due_at is not null
                        order by due_at, task_id limit :most for update skip locked""")
                .param("now", WorkItemStore.moment(now))
                .param("most", AT_ONCE)
                .query((row, number) -> new Late(
                        row.getString("task_id"),
                        row.getString("definition_id"),
                        row.getString("task_key"),
                        row.getString("title"),
                        row.getString("subject_ref"),
                        row.getString("subject_title"),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("assignee_id", UUID.class),
                        WorkItemRow.candidates(row),
                        row.getObject("excluded_id", UUID.class),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getInt("asked")))
                .list());
    }

    private record Late(
            String taskId,
            String definitionId,
            String taskKey,
            String title,
            String subjectRef,
            String subjectTitle,
            UUID unitId,
            @Nullable UUID assigneeId,
            List<RoleAt> candidates,
            @Nullable UUID excludedId,
            Instant dueAt,
            int asked) {}
}
