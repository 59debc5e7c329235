package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;

/**
 * A form that a feature draws by hand, where the general renderer would not do the task justice.
 *
 * <p>One bean per form key; without one the form from {@code forms/} is drawn. The answers are checked against that
 * form all the same, so both must know the same keys.
 */
public interface TaskForm {

    /** The form it stands for: the file name in {@code forms/} without its ending. */
    String formKey();

    /**
     * The keys of all fields that it draws, those in rows included.
     *
     * <p>When somebody has added a question to the form in {@code forms/}, that form is drawn instead, so that nobody is kept
     * from answering it.
     */
    Set<String> answerKeys();

    /**
     * Draws the form.
     *
     * @param initial what it starts with: a draft, or what the handler gave
     * @param actions how it hands in what was answered
     */
    Component open(TaskContext task, TaskAnswers initial, TaskFormActions actions);
}
