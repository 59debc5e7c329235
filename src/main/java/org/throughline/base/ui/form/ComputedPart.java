package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.throughline.base.form.FormField.Computed;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;

/** An answer that is computed: nothing to see. */
final class ComputedPart extends FormPart {

    private final Div nothing = new Div();

    ComputedPart(Computed component, ScopePath scopePath) {
        super(component, scopePath);
        nothing.setVisible(false);
    }

    @Override
    Component drawn() {
        return nothing;
    }

    @Override
    void refresh(FormReading reading) {}

    @Override
    void update(FormScope scope, FormReading reading) {}
}
