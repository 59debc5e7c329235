package org.throughline.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.base.form.FormFiles;
import org.throughline.base.i18n.Texts;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.inbox.BulkWork;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.Inbox;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.TaskComment;
import org.throughline.inbox.TaskComments;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.TaskSheet;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkPage;
import org.throughline.question.AskQuestion;
import org.throughline.question.Questions;

/** My work and its tasks. */
@RestController
@RequestMapping(Api.V1 + "/tasks")
@Tag(name = "Tasks", description = "What the caller has to do now, whatever process it comes from")
class TaskRoutes {

    private final MyWork work;
    private final TaskDesk desk;
    private final Inbox inbox;
    private final JsonReader json;
    private final FormFiles files;
    private final BulkWork bulk;
    private final TaskComments comments;
    private final Questions questions;
    private final Texts texts;

    TaskRoutes(
            MyWork work,
            TaskDesk desk,
            Inbox inbox,
            JsonReader json,
            FormFiles files,
            BulkWork bulk,
            TaskComments comments,
            Questions questions,
            Texts texts) {
        this.work = work;
        this.desk = desk;
        this.inbox = inbox;
        this.json = json;
        this.files = files;
        this.bulk = bulk;
        this.comments = comments;
        this.questions = questions;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "The caller's tasks, the most urgent first, with what waits for others at the end")
    Listing<TaskAnswer.Row> mine(
            @RequestParam(required = false) @Nullable WorkGroup group,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID place,
            @RequestParam(defaultValue = "false") boolean forTeam,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        WorkPage found = work.page(new WorkFilter(group, kind, place, forTeam), paging.offset(), paging.size());
        return Listing.of(found.rows(), paging, found.found(), row -> TaskAnswer.row(row, found.holders()));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "One task with the form that was pinned when it was created, what it starts with and its choices")
    TaskAnswer open(@PathVariable String id, Locale locale) {
        TaskSheet sheet = desk.open(id, locale);
        JsonNode schema = sheet.form().isEmpty()
                ? null
                : desk.formText(id).map(json::tree).orElse(null);
        return TaskAnswer.of(sheet, schema);
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Take a role's task, so that colleagues see that somebody is at it; 409 when somebody was quicker")
    void claim(@PathVariable String id) {
        inbox.take(id);
    }

    @PostMapping("/{id}/give-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a task that was taken back to its role")
    void giveBack(@PathVariable String id) {
        inbox.giveBack(id);
    }

    /** Whom to give a task to. */
    record Pass(UUID to) {}

    @PostMapping("/{id}/pass")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a task to another person")
    void pass(@PathVariable String id, @RequestBody Pass pass) {
        inbox.pass(id, pass.to());
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Send the answers of a task's form",
            description =
                    "The body holds the form's data: the keys of the form and what it started with, nothing else. "
                            + "422 lists what is wrong with which field; 409 says who was quicker, where the caller may know.")
    void complete(@PathVariable String id, @RequestBody Map<String, @Nullable Object> data, Locale locale) {
        refuseUnknown(desk.open(id, locale), data.keySet());
        Map<String, Object> answers = new HashMap<>();
        data.forEach((key, value) -> {
            if (value != null) {
                answers.put(key, value);
            }
        });
        desk.complete(new CompleteTask(UUID.randomUUID(), id, answers, locale));
    }

    @PostMapping("/bulk")
    @Operation(
            summary = "The same gesture with many tasks, each by itself and with its own result",
            description =
                    "200 whatever becomes of each: a result says whether it was done, else why not. COMPLETE sends the same "
                            + "data to tasks of one step whose forms begin alike; a task that is not like the first is left out.")
    List<TaskBulk.Result> bulk(@RequestBody TaskBulk many, Locale locale) {
        List<String> ids = many.ids();
        List<BulkWork.Result> results = switch (many.gesture()) {
            case CLAIM -> bulk.take(ids);
            case GIVE_BACK -> bulk.giveBack(ids);
            case PASS -> bulk.pass(ids, needed("to", many.to()));
            case REMIND -> bulk.remind(ids, needed("at", many.at()));
            case COMMENT -> bulk.comment(ids, needed("words", many.words()));
            case COMPLETE -> bulk.complete(UUID.randomUUID(), ids, needed("answers", many.answers()), locale);
        };
        return results.stream()
                .map(result -> TaskBulk.told(result, texts, locale))
                .toList();
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidAnswers(FieldError.of(field, "api.problem.missingField", field));
        }
        return value;
    }

    /** What to say about a task. */
    record Say(String words) {}

    @GetMapping("/{id}/comments")
    @Operation(summary = "What people said about a task, the oldest first: remarks, questions and answers")
    List<TaskComment> comments(@PathVariable String id) {
        return comments.of(id);
    }

    @PostMapping("/{id}/comments")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say something about a task, in plain text; whoever may see the task reads it")
    void comment(@PathVariable String id, @RequestBody Say say) {
        comments.comment(id, say.words());
    }

    /**
     * What to ask whom.
     *
     * @param to who knows; must be able to read what the task is about already
     */
    record Ask(UUID to, String words) {}

    /** A question that was asked. */
    record Asked(String ref) {}

    @PostMapping("/{id}/questions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask somebody who knows about a task that the caller has; the task stays with the caller",
            description =
                    "The answer is a task of the other person, due in two working days, and comes back as a comment.")
    Asked ask(@PathVariable String id, @RequestBody Ask ask) {
        return new Asked(questions.ask(new AskQuestion(id, ask.to(), ask.words())));
    }

    /** A file that was kept; its id is the answer of a file field. */
    record KeptFile(UUID id) {}

    @PostMapping("/{id}/files")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep a file, up to 10 MB, for a file field of the task's form; the body is the file")
    KeptFile addFile(
            @PathVariable String id,
            @RequestParam String name,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody byte[] content,
            Locale locale) {
        desk.open(id, locale);
        return new KeptFile(files.store(name, contentType, content));
    }

    /** A field that the form does not have would silently do nothing. */
    private static void refuseUnknown(TaskSheet sheet, Set<String> sent) {
        Set<String> unknown = new LinkedHashSet<>(sent);
        sheet.form().ifPresent(form -> unknown.removeAll(form.schema().answerKeys()));
        unknown.removeAll(sheet.start().asMap().keySet());
        if (!unknown.isEmpty()) {
            throw new UnknownFields(unknown);
        }
    }
}
