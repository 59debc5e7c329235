package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.form.FormField;
import org.throughline.base.form.FormSchema;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.ui.TaskForm;
import org.throughline.base.ui.TaskFormActions;
import org.throughline.base.ui.form.FormViews;
import org.throughline.base.ui.form.OpenForm;
import org.throughline.inbox.TaskSheet;

/** Draws the form of a task: a feature's own when there is one, else the general one. */
@org.springframework.stereotype.Component
class TaskForms {

    private final ObjectProvider<TaskForm> handMade;
    private final FormViews views;

    TaskForms(ObjectProvider<TaskForm> handMade, FormViews views) {
        this.handMade = handMade;
        this.views = views;
    }

    /** A form on the screen, whoever drew it. */
    interface Drawn {

        Component component();

        /** Whether the form brings its own button. */
        boolean sendsItself();

        /** Asks the form to send what it has, by the page's button. */
        void send();

        /** What the person has written so far, to take along; empty when the form cannot tell. */
        default String typed() {
            return "";
        }

        /** Shows these answers instead of what is there; false when the form cannot and has to be drawn again. */
        default boolean show(TaskAnswers answers) {
            return false;
        }

        /** Leaves everything to read, nothing to change. */
        void freeze();
    }

    /** Draws it; what is sent and typed goes to the actions. */
    Drawn draw(TaskSheet sheet, TaskFormActions actions) {
        return draw(sheet, sheet.start(), actions);
    }

    /** The same with other answers in it. */
    Drawn draw(TaskSheet sheet, TaskAnswers start, TaskFormActions actions) {
        Optional<TaskForm> own = handMade.stream()
                .filter(form -> form.formKey().equals(sheet.context().formKey()))
                .filter(form -> asksEverything(form, sheet))
                .findFirst();
        if (own.isPresent()) {
            return new HandMade(own.get().open(sheet.context(), start, actions));
        }
        return sheet.form()
                .<Drawn>map(
                        form -> new General(form.schema(), views.open(form.schema(), form.setting()), start, actions))
                .orElseGet(() -> new Nothing(actions));
    }

    private static boolean asksEverything(TaskForm own, TaskSheet sheet) {
        return sheet.form()
                .map(form -> form.schema().fields().stream().map(FormField::key).allMatch(own.answerKeys()::contains))
                .orElse(true);
    }

    private record HandMade(Component component) implements Drawn {

        @Override
        public boolean sendsItself() {
            return true;
        }

        @Override
        public void send() {
            // A hand-made form has its own button.
        }

        @Override
        public void freeze() {
            component.getElement().setAttribute("inert", true);
        }
    }

    private static final class General implements Drawn {

        private final FormSchema schema;
        private final OpenForm view;
        private final TaskFormActions actions;

        General(FormSchema schema, OpenForm view, TaskAnswers start, TaskFormActions actions) {
            this.schema = schema;
            this.view = view;
            this.actions = actions;
            view.setAnswers(start);
            view.addSubmitListener(this::send);
            view.addChangeListener(() -> actions.changed(view.readAnswers()));
        }

        @Override
        public Component component() {
            return view.component();
        }

        @Override
        public boolean sendsItself() {
            return view.hasSubmitButton();
        }

        @Override
        public void send() {
            view.submit().ifPresent(answers -> {
                try {
                    actions.submit(answers);
                } catch (InvalidAnswers refused) {
                    List<FieldError> errors = refused.errors();
                    view.showErrors(errors);
                }
            });
        }

        @Override
        public boolean show(TaskAnswers answers) {
            view.setAnswers(answers);
            return true;
        }

        @Override
        public String typed() {
            return TypedWords.of(schema, view.readAnswers());
        }

        @Override
        public void freeze() {
            view.setReadOnly(true);
        }
    }

    /** A task without a form: there is only the button. */
    private record Nothing(TaskFormActions actions) implements Drawn {

        @Override
        public Component component() {
            return new Div();
        }

        @Override
        public boolean sendsItself() {
            return false;
        }

        @Override
        public void send() {
            actions.submit(TaskAnswers.empty());
        }

        @Override
        public void freeze() {
            // There is nothing to change.
        }
    }
}
