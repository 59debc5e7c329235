package org.throughline.base.task;

import java.util.Map;
import java.util.Set;

/**
 * What a feature does with the answers of one form.
 *
 * <p>One bean per form key. It is called inside the transaction that completes the task, so the use case, the
 * engine's step and the kept answers succeed or fail together.
 */
public interface TaskHandler {

    /** The form this handler answers: the file name in {@code forms/} without its ending. */
    String formKey();

    /** What the form shows when nobody has written anything yet. */
    default TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.empty();
    }

    /**
     * Whether only the person who has the task can do it: a vote, a declaration of interests. Nobody covers for it; a seat on a board
     * has a named deputy for that.
     */
    default boolean isPersonal() {
        return false;
    }

    /** Keys of answers that are not kept before the form is sent; what else was typed is. */
    default Set<String> undraftedFields() {
        return Set.of();
    }

    /**
     * Runs the use case.
     *
     * @param answers already checked against the form's own rules
     * @return variables for the engine, by which the process finds its way
     * @throws InvalidAnswers when an answer breaks a rule that the form cannot know
     */
    Map<String, Object> complete(TaskContext task, TaskAnswers answers);

    /**
     * Keys that {@link #complete} reads. Answers to other fields (an administrator may have added some) are
     * kept with the record by the inbox.
     */
    Set<String> knownFields();
}
