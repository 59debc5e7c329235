package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.throughline.base.form.FormCheck;
import org.throughline.base.form.FormDisplay.ButtonBlock;
import org.throughline.base.form.FormLabels;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSetting;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.Problem;

/**
 * A form-js form on the screen.
 *
 * <p>Rules are checked when it is sent, not while somebody types; then a summary takes the focus and leads to each
 * field, and the same words stand beside it. Nothing that was typed is lost by an error, nor while a field is hidden.
 */
@CssImport("./form/form.css")
@Route(value = "form", registerAtStartup = false) // no page: so that its parts are a bundle of their own
class FormView extends Div implements OpenForm {

    private final FormSchema schema;
    private final FormSetting setting;
    private final FormTools tools;
    private final PartList parts;
    private final ErrorSummary summary = new ErrorSummary();
    private final List<Runnable> changeListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> submitListeners = new CopyOnWriteArrayList<>();
    private boolean busy;
    private boolean readOnly;

    FormView(FormSchema schema, FormSetting setting, FormTools tools) {
        this.schema = schema;
        this.setting = setting;
        this.tools = tools;
        FormDesk desk = new FormDesk(
                new FormLabels(schema, tools.words()),
                tools.texts().in(setting.locale()),
                tools.files(),
                setting,
                tools.clock(),
                this::changed,
                this::fireSubmit,
                () -> write(setting.initial(), true));
        this.parts = new PartList(schema.components(), ScopePath.ROOT, desk);
        addClassName("form-view");
        add(summary, parts.drawn());
        write(setting.initial(), true);
        Shortcuts.addShortcutListener(this, this::fireSubmit, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public TaskAnswers readAnswers() {
        return TaskAnswers.of(raw());
    }

    @Override
    public void setAnswers(TaskAnswers answers) {
        write(answers.asMap(), false);
    }

    @Override
    public Optional<TaskAnswers> submit() {
        FormCheck check = tools.validation().check(schema, raw(), setting);
        showErrors(check.errors());
        return check.passed() ? Optional.of(check.answers()) : Optional.empty();
    }

    @Override
    public void showErrors(List<FieldError> errors) {
        List<Addressed> addressed = parts.addressed().toList();
        addressed.forEach(part -> part.showError(null));
        if (!errors.isEmpty()) {
            addressed.stream()
                    .filter(ListPart.class::isInstance)
                    .map(ListPart.class::cast)
                    .forEach(ListPart::unfold);
        }
        List<Problem> problems = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (FieldError error : errors) {
            Optional<Addressed> part = addressed.stream()
                    .filter(candidate -> candidate.address().equals(error.field()))
                    .findFirst();
            String words = words(error, part);
            if (part.isPresent() && told.add(error.field())) {
                part.get().showError(words);
            }
            problems.add(new Problem(words, part.map(Addressed::target).orElse(null)));
        }
        summary.show(problems);
    }

    /** A handler knows only the key of a field; a person knows its label. */
    private String words(FieldError error, Optional<Addressed> part) {
        List<Object> arguments = new ArrayList<>(error.arguments());
        String key = error.field().substring(error.field().lastIndexOf('.') + 1);
        if (part.isPresent() && !arguments.isEmpty() && key.equals(arguments.get(0))) {
            arguments.set(0, part.get().name());
        }
        return tools.texts().text(setting.locale(), error.messageKey(), arguments.toArray());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        parts.setReadOnly(readOnly);
        refresh();
    }

    @Override
    public Registration addChangeListener(Runnable listener) {
        return Registration.addAndRemove(changeListeners, listener);
    }

    @Override
    public Registration addSubmitListener(Runnable listener) {
        return Registration.addAndRemove(submitListeners, listener);
    }

    @Override
    public boolean hasSubmitButton() {
        return schema.all().stream().anyMatch(part -> part instanceof ButtonBlock button && !button.reset());
    }

    Stream<FormPart> parts() {
        return parts.parts().stream();
    }

    private void fireSubmit() {
        if (!readOnly) {
            submitListeners.forEach(Runnable::run);
        }
    }

    private void changed() {
        if (busy) {
            return;
        }
        refresh();
        changeListeners.forEach(Runnable::run);
    }

    private void write(Map<String, Object> answers, boolean start) {
        busy = true;
        try {
            parts.write(answers, start);
        } finally {
            busy = false;
        }
        refresh();
    }

    /** Until nothing moves: a choice is only selected once its options are offered, and other parts hang on it. */
    private void refresh() {
        busy = true;
        try {
            Map<String, Object> before = raw();
            for (int round = 0; round <= schema.all().size(); round++) {
                parts.refresh(FormReading.of(schema, before, setting, tools.conditions()));
                Map<String, Object> after = raw();
                if (after.equals(before)) {
                    return;
                }
                before = after;
            }
        } finally {
            busy = false;
        }
    }

    private Map<String, Object> raw() {
        Map<String, Object> answers = new LinkedHashMap<>();
        parts.read(answers);
        return answers;
    }
}
