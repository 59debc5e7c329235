package org.throughline.base.ui;

import org.throughline.base.task.TaskAnswers;

/** What a form may ask of the page it is on. */
public interface TaskFormActions {

    /**
     * Completes the task and leaves the page.
     *
     * @throws org.throughline.base.task.InvalidAnswers when answers are refused; the form shows the errors and keeps
     *     everything that was typed
     */
    void submit(TaskAnswers answers);

    /** Something was typed; the page may keep it as a draft. */
    default void changed(TaskAnswers soFar) {}
}
