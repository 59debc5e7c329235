package org.throughline.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and finds single work items. The pages' queries are in {@link MyWorkQuery}. */
@Repository
class WorkItemStore {

    private static final String ALL = "select * from throughline.work_item ";

    private static final String ASKED = """
            returning exists (select 1 from throughline.task_comment c where c.task_id = work_item.task_id and c.kind = 'QUESTION')""";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItemStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes an open item; one that is already there (a rebuild) is made equal, its history stays.
     *
     * @return whether what it is about stands in a circle; asked along with the writing, which has a budget of turns
     */
    boolean write(WorkItem item) {
        PinnedForm form = item.form();
        return jdbc.sql("""
                        insert into throughline.work_item (
                            task_id, instance_id, definition_id, process_key, task_key, title, subject_ref, subject_title,
                            form_key, form_version, form_deployment_id, form_resource, unit_id, zone,
                            assignee_id, holding, named_by, asked_roles, candidates, excluded_id, involved, due_at, created_at)
                        values (
                            :task, :instance, :definition, :process, :taskKey, :title, :subject, :subjectTitle,
                            :formKey, :formVersion, :formDeployment, :formResource, :unit, :zone,
                            :assignee, :holding, :namedBy, string_to_array(:asked, ','), string_to_array(:candidates, ','),
                            :excluded, cast(string_to_array(:involved, ',') as uuid[]), :due, :created)
                        on conflict (task_id) do update set
                            assignee_id = excluded.assignee_id, holding = excluded.holding, due_at = excluded.due_at,
                            candidates = excluded.candidates, ended_at = null, ended_by = null, ended_how = null
                        returning exists (select 1 from throughline.circle_thing t where t.ref = work_item.subject_ref)""")
                .param("task", item.taskId())
                .param("instance", item.instanceId())
                .param("definition", item.definitionId())
                .param("process", item.processKey())
                .param("taskKey", item.taskKey())
                .param("title", item.title())
                .param("subject", item.subjectRef())
                .param("subjectTitle", item.subjectTitle())
                .param("formKey", form == null ? null : form.key())
                .param("formVersion", form == null ? null : form.version())
                .param("formDeployment", form == null ? null : form.deploymentId())
                .param("formResource", form == null ? null : form.resource())
                .param("unit", item.unitId())
                .param("zone", item.zone().getId())
                .param("assignee", item.assigneeId())
                .param("holding", item.holding().name())
                .param("namedBy", item.namedBy())
                .param("asked", joined(item.askedRoles()))
                .param("candidates", keys(item.candidates()))
                .param("excluded", item.excludedId())
                .param("involved", joined(item.involved()))
                .param("due", moment(item.dueAt()))
                .param("created", moment(item.createdAt()))
                .query(Boolean.class)
                .single();
    }

    Optional<WorkItem> find(String taskId) {
        return jdbc.sql(ALL + "where task_id = ?")
                .param(taskId)
                .query(WorkItemRow::read)
                .optional();
    }

    /** The item, locked until the end of the transaction: two people who send at once do so one after the other. */
    Optional<WorkItem> lock(String taskId) {
        return jdbc.sql(ALL + "where task_id = ? for update")
                .param(taskId)
                .query(WorkItemRow::read)
                .optional();
    }

    List<WorkItem> openOn(String subjectRef) {
        return jdbc.sql(ALL
                        + "where subject_ref = ? and ended_at is null order by due_at nulls last, created_at, task_id")
                .param(subjectRef)
                .query(WorkItemRow::read)
                .list();
    }

    List<WorkItem> allOpen() {
        return jdbc.sql(ALL + "where ended_at is null").query(WorkItemRow::read).list();
    }

    /** Open items that a person has alone, the next due first. */
    List<WorkItem> openWith(UUID personId) {
        return jdbc.sql(ALL
                        + "where ended_at is null and assignee_id = ? order by due_at nulls last, created_at, task_id")
                .param(personId)
                .query(WorkItemRow::read)
                .list();
    }

    /** Open items that a person has, or that a role of theirs may take, also one that is not in force any more. */
    List<WorkItem> openAround(UUID personId) {
        return jdbc.sql(ALL + """
                        where ended_at is null and assignee_id = :person
                        union all
                        """ + ALL + """
                        where ended_at is null and assignee_id is null
                          and candidates && array(select role || '@' || unit_id from throughline.role_grant
                                                  where person_id = :person)""")
                .param("person", personId)
                .query(WorkItemRow::read)
                .list();
    }

    /** The finished steps of one process instance, the oldest first. */
    List<WorkItem> completedIn(String instanceId, String subjectRef) {
        return jdbc.sql(ALL + """
                        where subject_ref = :subject and instance_id = :instance and ended_how = 'COMPLETED'
                        order by ended_at, task_id""")
                .param("subject", subjectRef)
                .param("instance", instanceId)
                .query(WorkItemRow::read)
                .list();
    }

    /** An item that changed hands: what it is about, and the roles that may take it. */
    record Assigned(String subjectRef, List<RoleAt> candidates) {}

    /** Gives the item to a person or back to its roles; answers with nothing when it was so already. */
    Optional<Assigned> assign(String taskId, @Nullable UUID personId) {
        return jdbc.sql("""
                        update throughline.work_item
                        set assignee_id = :person, was_with = coalesce(assignee_id, was_with)
                        where task_id = :task and assignee_id is distinct from :person
                        returning subject_ref, candidates""")
                .param("person", personId)
                .param("task", taskId)
                .query((row, number) -> new Assigned(row.getString("subject_ref"), WorkItemRow.candidates(row)))
                .optional();
    }

    void explain(String taskId, Holding holding, @Nullable UUID passedBy) {
        jdbc.sql("""
                        update throughline.work_item set holding = :holding, passed_by = coalesce(:by, passed_by)
                        where task_id = :task""")
                .param("holding", holding.name())
                .param("by", passedBy)
                .param("task", taskId)
                .update();
    }

    /** Puts the reason back that the item had before it changed hands. */
    void holdAsBefore(String taskId, Holding holding, @Nullable UUID passedBy) {
        jdbc.sql("update throughline.work_item set holding = :holding, passed_by = :by where task_id = :task")
                .param("holding", holding.name())
                .param("by", passedBy)
                .param("task", taskId)
                .update();
    }

    void redate(String taskId, @Nullable Instant due) {
        jdbc.sql("""
                        update throughline.work_item set due_at = :due, asked = 0, ask_again_at = null
                        where task_id = :task and due_at is distinct from :due""").param("due", moment(due)).param("task", taskId).update();
    }

    void offerTo(String taskId, Collection<RoleAt> candidates, Holding holding) {
        jdbc.sql("""
                        update throughline.work_item
                        set candidates = string_to_array(:candidates, ','),
                            holding = case when assignee_id is null then :holding else holding end
                        where task_id = :task""")
                .param("candidates", keys(candidates))
                .param("holding", holding.name())
                .param("task", taskId)
                .update();
    }

    /**
     * The task is done: what people noted with it goes, the command that did it and the answers that no code knows stay. One
     * statement, for completing has a budget of turns to the database.
     *
     * @return whether somebody was asked about it
     * @param end null when the engine was asked by somebody else than {@link TaskDesk}
     */
    boolean complete(String taskId, @Nullable UUID by, @Nullable TaskEnd end) {
        return jdbc.sql("""
                        with drafts as (delete from throughline.work_draft where task_id = :task),
                             reminders as (delete from throughline.work_reminder where task_id = :task),
                             undos as (delete from throughline.work_undo where task_id = :task),
                             kept as (
                                 insert into throughline.kept_answer
                                     (id, task_id, subject_ref, form_key, form_version, task_title, answers, given_by, given_at,
                                      task_key, given_for)
                                 select :kept, task_id, subject_ref, form_key, 'v' || form_version, title,
                                        cast(:answers as jsonb), :by, :at, task_key, :givenFor
                                 from throughline.work_item where task_id = :task and cast(:answers as text) is not null)
                        update throughline.work_item
                        set ended_at = :at, ended_by = :by, ended_how = 'COMPLETED', command_id = :command
                        where task_id = :task and ended_at is null
                        """ + ASKED)
                .param("task", taskId)
                .param("at", moment(clock.instant()))
                .param("by", by)
                .param("command", end == null ? null : end.commandId())
                .param("kept", UUID.randomUUID())
                .param("answers", end == null ? null : end.keptAnswers())
                .param("givenFor", end == null ? null : end.givenFor(), java.sql.Types.OTHER)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * The process took the task away; drafts stay, so that nothing typed is lost.
     *
     * @return whether somebody was asked about it
     */
    boolean moveOn(String taskId) {
        return jdbc.sql("""
                        update throughline.work_item set ended_at = :at, ended_how = 'MOVED_ON'
                        where task_id = :task and ended_at is null
                        """ + ASKED)
                .param("at", moment(clock.instant()))
                .param("task", taskId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The open items of a process instance, locked in one order, so that nobody waits in a circle. */
    List<HeldTask> lockOpenOf(String instanceId, String subjectRef) {
        return jdbc
                .sql(ALL + "where subject_ref = ? and instance_id = ? and ended_at is null order by task_id for update")
                .params(subjectRef, instanceId)
                .query(WorkItemRow::read)
                .list()
                .stream()
                .map(HeldTask::of)
                .toList();
    }

    void follow(String taskId, String definitionId, String taskKey) {
        jdbc.sql("update throughline.work_item set definition_id = ?, task_key = ? where task_id = ?")
                .params(definitionId, taskKey, taskId)
                .update();
    }

    static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static String keys(Collection<RoleAt> roles) {
        return roles.stream().map(RoleAt::key).sorted().collect(Collectors.joining(","));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
