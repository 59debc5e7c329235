package org.throughline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.BrokenRule;
import org.throughline.base.i18n.Texts;
import org.throughline.inbox.BulkWork;

/**
 * The same gesture with many tasks.
 *
 * @param gesture what to do with each
 * @param ids the tasks, at most 200
 * @param to who gets them, for PASS
 * @param at when to be reminded, for REMIND
 * @param words what to say, for COMMENT
 * @param answers the form's data, the same for each, for COMPLETE
 */
@Schema(name = "TaskBulk")
record TaskBulk(
        Gesture gesture,
        List<String> ids,
        @Nullable UUID to,
        @Nullable Instant at,
        @Nullable String words,
        @Nullable Map<String, Object> answers) {

    /** What can be done with many tasks. */
    enum Gesture {
        CLAIM,
        GIVE_BACK,
        PASS,
        REMIND,
        COMMENT,
        COMPLETE
    }

    /**
     * What became of one of them.
     *
     * @param id the task
     * @param done whether it went through
     * @param code key of the sentence that says why not; null when it was done
     * @param message that sentence
     * @param errors what is wrong with which answer
     */
    @Schema(name = "TaskBulkResult")
    record Result(
            String id,
            boolean done,
            @Nullable String code,
            @Nullable String message,
            List<Error> errors) {}

    /** One wrong answer. */
    @Schema(name = "TaskBulkError")
    record Error(String field, String message) {}

    static Result told(BulkWork.Result result, Texts texts, Locale locale) {
        BrokenRule refused = result.refused();
        String code = refused == null ? (result.done() ? null : "api.problem.invalid") : refused.messageKey();
        Object[] arguments =
                refused == null ? new Object[0] : refused.arguments().toArray();
        return new Result(
                result.taskId(),
                result.done(),
                code,
                code == null ? null : texts.text(locale, code, arguments),
                result.errors().stream()
                        .map(error -> new Error(
                                error.field(),
                                texts.text(
                                        locale,
                                        error.messageKey(),
                                        error.arguments().toArray())))
                        .toList());
    }
}
