package org.throughline.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.ActingFor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.access.NotRecorded;
import org.throughline.base.form.FormSetting;
import org.throughline.base.form.FormValidation;
import org.throughline.base.task.OptionSources;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.base.task.TaskInHand;
import org.throughline.inbox.NotedTasks.NotedTask;
import org.throughline.inbox.ScopePolicy.Scope;
import org.throughline.inbox.TaskScope.Doable;
import org.throughline.inbox.TaskScope.InScope;
import org.throughline.inbox.TaskSheet.Form;
import org.throughline.inbox.TaskSheet.May;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * Opens a task and takes its answers.
 *
 * <p>Completing is one transaction: the check against the pinned form, the feature's use case, the answers that no code knows, the
 * engine's step and the read model hold together or not at all.
 */
@Service
@Transactional
public class TaskDesk {

    private final WorkItemStore items;
    private final TaskScope scopes;
    private final NotedTasks noted;
    private final PersonalNotes notes;
    private final PinnedSchemas schemas;
    private final TaskHandlers handlers;
    private final FormValidation validation;
    private final OptionSources options;
    private final TaskBriefings briefings;
    private final KeptAnswerStore kept;
    private final WorkProcess process;
    private final AnswerRouting routing;
    private final TaskInHand inHand;
    private final AuditTrail audit;
    private final CurrentPerson currentPerson;
    private final ActingFor actingFor;

    TaskDesk(
            WorkItemStore items,
            TaskScope scopes,
            NotedTasks noted,
            PersonalNotes notes,
            PinnedSchemas schemas,
            TaskHandlers handlers,
            FormValidation validation,
            OptionSources options,
            TaskBriefings briefings,
            KeptAnswerStore kept,
            WorkProcess process,
            AnswerRouting routing,
            TaskInHand inHand,
            AuditTrail audit,
            CurrentPerson currentPerson,
            ActingFor actingFor) {
        this.items = items;
        this.scopes = scopes;
        this.noted = noted;
        this.notes = notes;
        this.schemas = schemas;
        this.handlers = handlers;
        this.validation = validation;
        this.options = options;
        this.briefings = briefings;
        this.kept = kept;
        this.process = process;
        this.routing = routing;
        this.inHand = inHand;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.actingFor = actingFor;
    }

    /**
     * Puts a task in front of the signed-in person. Opening changes nothing: colleagues may open a role's task too.
     *
     * @throws TaskConflict when it was the person's and is not any more
     * @throws TaskUnknown when it is missing or not theirs
     */
    @AnySignedIn
    @Transactional(readOnly = true)
    public TaskSheet open(String taskId, Locale locale) {
        UUID me = currentPerson.require().personId();
        Optional<NotedTask> there = noted.find(me, taskId);
        InScope found = scopes.require(there.map(NotedTask::item), me);
        NotedTask task = there.orElseThrow(TaskUnknown::new);
        OnBehalfOf behalf = found.behalf();
        return actingFor.during(behalf == null ? null : behalf.personId(), () -> sheet(task, found, me, locale));
    }

    private TaskSheet sheet(NotedTask task, InScope found, UUID me, Locale locale) {
        WorkItem item = found.item();
        TaskContext context = context(item, me);
        TaskAnswers initial = initial(item, context);
        return new TaskSheet(
                context,
                item.title(),
                item.subjectTitle(),
                briefings.facts(context),
                task.leftByOthers(),
                task.comments(),
                form(item, context, initial, locale),
                task.draft().orElse(initial),
                task.draftSavedAt(),
                item.dueAt(),
                item.createdAt(),
                task.remindAt(),
                why(found),
                process.map(item.definitionId()).after(item.taskKey()),
                process.map(item.definitionId()).answersTo(item.taskKey()),
                may(found),
                handlers.isPersonal(context.formKey()));
    }

    /**
     * The form of a task as its author wrote it, in the version that was pinned when the task was created; for programs that draw
     * it themselves.
     *
     * @return JSON of form-js; empty when there is nothing to answer
     * @throws TaskConflict when it was the person's and is not any more
     * @throws TaskUnknown when it is missing or not theirs
     */
    @AnySignedIn
    @Transactional(readOnly = true)
    public Optional<String> formText(String taskId) {
        WorkItem item = scopes.requireDoable(
                        items.find(taskId), currentPerson.require().personId())
                .item();
        return Optional.ofNullable(item.form()).map(process::formText);
    }

    /**
     * Takes the answers and lets the process go on.
     *
     * <p>Sending a role's task is taking it: nobody has to claim first. The same command twice is one answer.
     *
     * @throws org.throughline.base.task.InvalidAnswers when an answer breaks a rule of the form or of the feature
     * @throws FieldsChangedMeanwhile when others changed a field since the form was drawn that the person changed too
     * @throws TaskConflict when somebody or something was quicker
     * @throws TaskUnknown when it is missing or not theirs
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void complete(CompleteTask command) {
        UUID me = currentPerson.require().personId();
        Optional<WorkItem> locked = items.lock(command.taskId());
        if (locked.filter(item -> isSameCommand(item, command, me)).isPresent()) {
            return;
        }
        Doable found = scopes.requireDoable(locked, me);
        actingFor.during(found.coveredId(), () -> {
            settle(command, found.item(), me);
            return me;
        });
    }

    /** Whether this very command has completed its task. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public boolean isDone(CompleteTask command) {
        UUID me = currentPerson.require().personId();
        return items.find(command.taskId())
                .filter(item -> isSameCommand(item, command, me))
                .isPresent();
    }

    private void settle(CompleteTask command, WorkItem item, UUID me) {
        TaskContext context = context(item, me);
        Optional<TaskHandler> handler = handlers.forForm(item.form());
        TaskAnswers initial =
                handler.map(known -> known.initialAnswers(context)).orElse(TaskAnswers.empty());
        Optional<Form> form = form(item, context, initial, command.locale());
        TaskAnswers answers = form.map(open -> validation
                        .check(open.schema(), AnswerMerge.sent(command, initial), open.setting())
                        .orThrow())
                .orElse(TaskAnswers.empty());
        Map<String, Object> decided = handler.map(
                        known -> inHand.during(context, () -> known.complete(context, answers)))
                .orElseGet(() -> routing.variables(item, form, answers));
        Set<String> known = handler.map(TaskHandler::knownFields).orElse(Set.of());
        String leftOver = form.map(open -> kept.toKeep(open, answers, known)).orElse(null);
        if (handler.isEmpty()) {
            audit.record(item.subjectRef(), "inbox.history.completed", Map.of("task", item.title()));
        }
        process.complete(
                item.taskId(),
                new TaskEnd(command.commandId(), leftOver, actingFor.find().orElse(null)),
                decided);
    }

    private static boolean isSameCommand(WorkItem item, CompleteTask command, UUID me) {
        return item.completed()
                && me.equals(item.endedBy())
                && command.commandId().equals(item.commandId());
    }

    private TaskContext context(WorkItem item, UUID me) {
        return new TaskContext(
                item.taskId(),
                item.taskKey(),
                item.form() == null ? "" : item.form().key(),
                item.processKey(),
                item.subjectRef(),
                item.unitId(),
                me,
                process.variables(item.taskId()));
    }

    private TaskAnswers initial(WorkItem item, TaskContext context) {
        return handlers.forForm(item.form())
                .map(handler -> handler.initialAnswers(context))
                .orElse(TaskAnswers.empty());
    }

    private Optional<Form> form(WorkItem item, TaskContext context, TaskAnswers initial, Locale locale) {
        return Optional.ofNullable(item.form())
                .map(schemas::of)
                .map(schema -> new Form(schema, FormSetting.of(context, initial, options, item.zone(), locale)));
    }

    private static WhyMine why(InScope found) {
        WorkItem item = found.item();
        List<RoleAt> roles =
                item.candidates().stream().filter(found.held()::contains).toList();
        return new WhyMine(
                item.holding(),
                item.namedBy(),
                roles,
                item.askedRoles(),
                item.unitId(),
                item.passedBy(),
                found.behalf());
    }

    private May may(InScope found) {
        WorkItem item = found.item();
        boolean held = found.scope() == Scope.HELD;
        return new May(
                found.scope() == Scope.TAKEABLE,
                held && GiveBackPolicy.allows(item.holding()),
                scopes.mayPass(found.held(), item.unitId()));
    }

    /**
     * Keeps what the person has typed so far, for the next time they open the task. What another window of theirs kept meanwhile is
     * kept too, field by field; of a field that both changed the other window's words stay until the person has chosen.
     */
    @AnySignedIn
    @NotRecorded("not sent yet, and nobody else's business")
    public KeptDraft saveDraft(SaveDraft command) {
        UUID me = currentPerson.require().personId();
        WorkItem item = scopes.requireDoable(items.find(command.taskId()), me).item();
        Set<String> undrafted =
                handlers.forForm(item.form()).map(TaskHandler::undraftedFields).orElse(Set.of());
        Map<String, Object> known = KeptJson.plain(command.known().asMap());
        AnswerMerge merge = AnswerMerge.of(
                known,
                notes.lockDraft(me, item.taskId()).orElse(known),
                KeptJson.plain(command.typed().without(undrafted).asMap()));
        TaskAnswers kept = TaskAnswers.of(merge.answers());
        return new KeptDraft(notes.saveDraft(me, item.taskId(), kept), kept, merge.both());
    }
}
