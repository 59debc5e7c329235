package org.throughline.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormField;
import org.throughline.base.task.OptionSource;
import org.throughline.inbox.TaskSheet;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkRow;

/**
 * A task as a program reads it.
 *
 * @param id id of the task
 * @param taskKey id of the task in its model
 * @param title what is asked
 * @param process kind of thing
 * @param subject what it is about
 * @param unitId place of the thing
 * @param form its form, null when there is nothing to answer
 * @param data what the form starts with: the caller's draft, else what the product knows
 * @param draftSavedAt when the draft was kept, null when there is none
 * @param createdAt since when it is open
 * @param dueAt what was promised
 * @param remindAt when the caller wants to be reminded
 * @param next what follows when it is sent, by answer
 * @param may what the caller may do besides answering
 */
@Schema(name = "Task")
record TaskAnswer(
        String id,
        String taskKey,
        String title,
        String process,
        Subject subject,
        UUID unitId,
        @Nullable Form form,
        Map<String, Object> data,
        @Nullable Instant draftSavedAt,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant remindAt,
        List<Next> next,
        TaskSheet.May may) {

    /**
     * What a task is about.
     *
     * @param ref reference of the thing
     * @param title what it is called
     */
    @Schema(name = "TaskSubject")
    record Subject(String ref, String title) {}

    /**
     * A form.
     *
     * @param key name of the form
     * @param schema form-js JSON, in the version that was pinned when the task was created
     * @param options choices that depend on the task, by the {@code valuesKey} of the schema
     */
    @Schema(name = "TaskForm")
    record Form(String key, @Schema(type = "object") JsonNode schema, Map<String, List<OptionSource.Option>> options) {}

    /**
     * A step after the task.
     *
     * @param answer the answer that leads there, empty when there is only one way
     * @param targets what may come next on that way
     */
    @Schema(name = "TaskNext")
    record Next(String answer, List<String> targets) {}

    /**
     * A row of the list.
     *
     * @param group how urgent it is
     * @param mine whether the caller has it alone; false for a role's task and for one that waits for others
     * @param holders names of those who have what waits for others
     */
    @Schema(name = "TaskRow")
    record Row(
            String id,
            String taskKey,
            String title,
            String process,
            Subject subject,
            UUID unitId,
            WorkGroup group,
            boolean mine,
            List<String> holders,
            Instant createdAt,
            @Nullable Instant dueAt,
            @Nullable Instant remindAt) {}

    static Row row(WorkRow row, Map<UUID, String> names) {
        return new Row(
                row.taskId(),
                row.taskKey(),
                row.title(),
                row.processKey(),
                new Subject(row.subjectRef(), row.subjectTitle()),
                row.unitId(),
                row.group(),
                row.mine(),
                row.holders().stream()
                        .flatMap(id -> Stream.ofNullable(names.get(id)))
                        .toList(),
                row.createdAt(),
                row.dueAt(),
                row.remindAt());
    }

    static TaskAnswer of(TaskSheet sheet, @Nullable JsonNode schema) {
        return new TaskAnswer(
                sheet.context().taskId(),
                sheet.context().taskKey(),
                sheet.title(),
                sheet.context().processKey(),
                new Subject(sheet.context().subjectRef(), sheet.subjectTitle()),
                sheet.context().unitId(),
                sheet.form()
                        .flatMap(form -> schema == null
                                ? Optional.<Form>empty()
                                : Optional.of(new Form(sheet.context().formKey(), schema, options(form))))
                        .orElse(null),
                sheet.start().asMap(),
                sheet.draftSavedAt(),
                sheet.createdAt(),
                sheet.dueAt(),
                sheet.remindAt(),
                sheet.next().stream()
                        .map(step -> new Next(step.answer(), step.targets()))
                        .toList(),
                sheet.may());
    }

    private static Map<String, List<OptionSource.Option>> options(TaskSheet.Form form) {
        Map<String, List<OptionSource.Option>> options = new LinkedHashMap<>();
        form.schema().fields().stream()
                .filter(FormField.Choice.class::isInstance)
                .map(FormField.Choice.class::cast)
                .flatMap(choice -> Stream.ofNullable(choice.choices().valuesKey()))
                .distinct()
                .forEach(key -> form.setting().options().options(key).ifPresent(found -> options.put(key, found)));
        return options;
    }
}
