package org.throughline.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.CurrentPerson;
import org.throughline.inbox.WorkSignals.Change;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What people say to each other about a task. Whoever may see the task, or had it, reads it; whoever may do it writes. */
@Service
@Transactional
public class TaskComments {

    private final WorkItemStore items;
    private final TaskScope scopes;
    private final TaskCommentStore comments;
    private final WorkSignals signals;
    private final AuditTrail audit;
    private final CurrentPerson currentPerson;

    TaskComments(
            WorkItemStore items,
            TaskScope scopes,
            TaskCommentStore comments,
            WorkSignals signals,
            AuditTrail audit,
            CurrentPerson currentPerson) {
        this.items = items;
        this.scopes = scopes;
        this.comments = comments;
        this.signals = signals;
        this.audit = audit;
        this.currentPerson = currentPerson;
    }

    /**
     * Adds a remark to an open task.
     *
     * @throws TaskRefused when there are no words, or too many
     * @throws TaskConflict when the task was the person's and is not any more
     * @throws TaskUnknown when it is missing or not theirs
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void comment(String taskId, String words) {
        UUID me = currentPerson.require().personId();
        WorkItem item = scopes.requireDoable(items.find(taskId), me).item();
        comments.add(taskId, TaskComment.Kind.COMMENT, me, null, TaskComment.clean(words));
        audit.record(item.subjectRef(), "inbox.history.commented", Map.of("task", item.title()));
        signals.changed(new Change(taskId, Set.of(), Set.of()));
    }

    /** Keeps what a feature lets people say to each other about a task; it has checked who may. */
    @CalledByProcess
    public void keep(String taskId, TaskComment.Kind kind, UUID by, UUID to, String words) {
        comments.add(taskId, kind, by, to, TaskComment.clean(words));
        signals.changed(new Change(taskId, Set.of(), Set.of()));
    }

    /**
     * What was said about a task, the oldest first; also when it is done.
     *
     * @throws TaskUnknown when it is missing or was never theirs
     */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<TaskComment> of(String taskId) {
        scopes.requireKnown(items.find(taskId), currentPerson.require().personId());
        return comments.of(taskId);
    }
}
