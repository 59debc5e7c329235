package org.throughline.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.BrokenRule;
import org.throughline.base.access.NotRecorded;
import org.throughline.base.form.FormSchema;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * The same gesture with many tasks: each in a transaction of its own and with a result of its own, and nothing stops at the first
 * that does not go through. What a task may suffer is the business of {@link Inbox}, {@link TaskDesk} and {@link TaskComments},
 * which also record each.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BulkWork {

    /** Most tasks at once: as many as My work ever shows on one page. */
    public static final int MOST = 200;

    private static final String EACH_RECORDED = "each task is recorded by what is done with it";

    private final Inbox inbox;
    private final TaskDesk desk;
    private final TaskComments comments;
    private final TaskHandlers handlers;

    BulkWork(Inbox inbox, TaskDesk desk, TaskComments comments, TaskHandlers handlers) {
        this.inbox = inbox;
        this.desk = desk;
        this.comments = comments;
        this.handlers = handlers;
    }

    /**
     * What became of one task.
     *
     * @param refused why nothing was done with it; null when it was done
     * @param errors what is wrong with which answer; empty unless the form refused them
     */
    public record Result(String taskId, @Nullable BrokenRule refused, List<FieldError> errors) {

        public Result {
            errors = List.copyOf(errors);
        }

        /** Whether it was done. */
        public boolean done() {
            return refused == null && errors.isEmpty();
        }
    }

    /** Makes roles' tasks the person's own. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @NotRecorded(EACH_RECORDED)
    public List<Result> take(List<String> taskIds) {
        return each(taskIds, inbox::take);
    }

    /** Gives tasks back to their roles. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @NotRecorded(EACH_RECORDED)
    public List<Result> giveBack(List<String> taskIds) {
        return each(taskIds, inbox::giveBack);
    }

    /** Gives tasks to another person. */
    @RequiresPermission(Permission.REASSIGN_WORK)
    @NotRecorded(EACH_RECORDED)
    public List<Result> pass(List<String> taskIds, UUID toPerson) {
        return each(taskIds, taskId -> inbox.pass(taskId, toPerson));
    }

    /** Reminds the person of tasks at a moment; the due dates stay: what was promised is not moved by the dozen. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @NotRecorded(EACH_RECORDED)
    public List<Result> remind(List<String> taskIds, Instant at) {
        return each(taskIds, taskId -> inbox.remind(taskId, at));
    }

    /** Says the same about tasks. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @NotRecorded(EACH_RECORDED)
    public List<Result> comment(List<String> taskIds, String words) {
        return each(taskIds, taskId -> comments.comment(taskId, words));
    }

    /**
     * Sends the same answers to tasks of one step, in one version of its form, that begin alike. The first decides which step that
     * is. A form that begins with something of its own in one task would carry that into the others, so such a task is left out;
     * and what only the person can answer (a vote) is answered one by one.
     *
     * @param commandId the same for a retry: what was done stays done once
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @NotRecorded(EACH_RECORDED)
    public List<Result> complete(UUID commandId, List<String> taskIds, Map<String, Object> answers, Locale locale) {
        Optional<Alike> first = Optional.empty();
        List<Result> results = new ArrayList<>();
        for (String taskId : bounded(taskIds)) {
            Optional<Alike> before = first;
            AtomicReference<@Nullable Alike> read = new AtomicReference<>();
            results.add(one(taskId, id -> {
                CompleteTask command = new CompleteTask(of(commandId, id), id, answers, locale);
                if (desk.isDone(command)) {
                    return;
                }
                Alike alike = alike(desk.open(id, locale));
                read.set(alike);
                if (before.filter(other -> !other.equals(alike)).isPresent()) {
                    throw new TaskRefused("inbox.refused.notAlike");
                }
                desk.complete(command);
            }));
            first = first.or(() -> Optional.ofNullable(read.get()));
        }
        return List.copyOf(results);
    }

    private record Alike(
            String processKey, String taskKey, @Nullable FormSchema form, Map<String, Object> start) {}

    private Alike alike(TaskSheet sheet) {
        if (handlers.isPersonal(sheet.context().formKey())) {
            throw new TaskRefused("inbox.refused.onlyOneByOne");
        }
        TaskSheet.Form form = sheet.form().orElse(null);
        return new Alike(
                sheet.context().processKey(),
                sheet.context().taskKey(),
                form == null ? null : form.schema(),
                form == null ? Map.of() : form.setting().initial());
    }

    private static UUID of(UUID commandId, String taskId) {
        return UUID.nameUUIDFromBytes((commandId + ":" + taskId).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Result> each(List<String> taskIds, Consumer<String> gesture) {
        return bounded(taskIds).stream().map(taskId -> one(taskId, gesture)).toList();
    }

    private static List<String> bounded(List<String> taskIds) {
        List<String> once = taskIds.stream().distinct().toList();
        if (once.size() > MOST) {
            throw new TaskRefused("inbox.refused.tooMany", MOST);
        }
        return once;
    }

    private static Result one(String taskId, Consumer<String> gesture) {
        try {
            gesture.accept(taskId);
            return new Result(taskId, null, List.of());
        } catch (BrokenRule refused) {
            return new Result(taskId, refused, List.of());
        } catch (InvalidAnswers wrong) {
            return new Result(taskId, null, wrong.errors());
        }
    }
}
