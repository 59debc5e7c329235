package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.base.form.FormComponent;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;

/** One component of a form on the screen. */
abstract class FormPart {

    private final FormComponent component;
    private final ScopePath scopePath;

    FormPart(FormComponent component, ScopePath scopePath) {
        this.component = component;
        this.scopePath = scopePath;
    }

    FormComponent component() {
        return component;
    }

    String scopePath() {
        return scopePath.get();
    }

    /** What is put on the screen. */
    abstract Component drawn();

    /** Follows a new reading of the form; the scope is there while the part is visible. */
    void refresh(FormReading reading) {
        Optional<FormScope> scope = reading.visible(component, scopePath.get());
        drawn().setVisible(scope.isPresent() && !component.place().isCarried());
        scope.ifPresent(visible -> update(visible, reading));
    }

    /** Takes labels, options and the like from where the part stands now. */
    abstract void update(FormScope scope, FormReading reading);

    /** Puts what was typed into the map. */
    void read(Map<String, Object> answers) {}

    /**
     * Takes what the map has.
     *
     * @param start true when the form is opened: fields that the map does not have take their default
     */
    void write(Map<String, Object> answers, boolean start) {}

    void setReadOnly(boolean readOnly) {}

    /** Itself and the parts in it that errors can point to. */
    Stream<Addressed> addressed() {
        return Stream.empty();
    }
}
