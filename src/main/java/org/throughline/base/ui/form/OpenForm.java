package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.TaskAnswers;

/**
 * A form-js form that is open on the screen.
 *
 * <p>Pages know it by this interface only: what draws it brings a good half of all field types, which a browser gets with the
 * first form and not with every page that may show one.
 */
public interface OpenForm {

    /** What is drawn. */
    Component component();

    /** Everything that was typed so far, right or wrong, also in hidden fields: what a draft keeps. */
    TaskAnswers readAnswers();

    /** Shows these answers instead of what is there; read-only fields keep what they have. */
    void setAnswers(TaskAnswers answers);

    /** The answers in their final shape; or nothing, and the errors are shown. */
    Optional<TaskAnswers> submit();

    /** Shows errors in the summary and beside their fields; an empty list takes all away. */
    void showErrors(List<FieldError> errors);

    /** Makes the whole form something to read, or to fill in again. */
    void setReadOnly(boolean readOnly);

    /** Called after each change by a person, at most once a second while somebody types. */
    Registration addChangeListener(Runnable listener);

    /** Called when the form's own button or Ctrl+Enter asks to send; the listener then calls {@link #submit()}. */
    Registration addSubmitListener(Runnable listener);

    /** True when the form brings its own button to send. */
    boolean hasSubmitButton();
}
