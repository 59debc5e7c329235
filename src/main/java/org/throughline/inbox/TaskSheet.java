package org.throughline.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSetting;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;
import org.throughline.inbox.WorkProcess.NextStep;

/**
 * An open task in front of a person: its form and what surrounds it.
 *
 * @param context what features may know about it
 * @param title name of the task in its model
 * @param subjectTitle what the thing is called
 * @param facts what the person has to know before answering, the most important first
 * @param leftByOthers what others had written about the thing when somebody or something was quicker
 * @param comments what people said to each other about the task, the oldest first
 * @param form its form, empty when there is nothing to answer
 * @param start what the form shows first: the person's draft, else what the feature says
 * @param draftSavedAt when the draft was kept, null when there is none
 * @param dueAt what was promised
 * @param createdAt since when it is open
 * @param remindAt when the person wants to be reminded
 * @param why why the person has it
 * @param next what follows when it is sent
 * @param ways what each answer leads to, where the model reads one
 * @param may what the person may do with it besides answering
 * @param personal whether only the person can answer it, so that nobody hears that they look at it
 */
public record TaskSheet(
        TaskContext context,
        String title,
        String subjectTitle,
        List<TaskFact> facts,
        List<UnsentWords> leftByOthers,
        List<TaskComment> comments,
        Optional<Form> form,
        TaskAnswers start,
        @Nullable Instant draftSavedAt,
        @Nullable Instant dueAt,
        Instant createdAt,
        @Nullable Instant remindAt,
        WhyMine why,
        List<NextStep> next,
        Optional<AnswerWays> ways,
        May may,
        boolean personal) {

    public TaskSheet {
        facts = List.copyOf(facts);
        leftByOthers = List.copyOf(leftByOthers);
        comments = List.copyOf(comments);
        next = List.copyOf(next);
    }

    /**
     * A form and everything its rules may read.
     *
     * @param schema the pinned version
     * @param setting for this person and this task
     */
    public record Form(FormSchema schema, FormSetting setting) {}

    /**
     * What the person may do with the task besides answering.
     *
     * @param take make it the person's own, so that colleagues see that somebody is at it
     * @param giveBack give it back to the role it came from
     * @param pass give it to somebody else
     */
    public record May(boolean take, boolean giveBack, boolean pass) {}
}
