package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormField;

/** A field that is one Vaadin input. */
abstract class InputPart<C extends Component & InputField<?, ?> & HasValidationProperties> extends FieldPart {

    private final C input;

    InputPart(FormField field, ScopePath scopePath, FormDesk desk, C input) {
        super(field, scopePath, desk);
        this.input = input;
        input.addClassName("form-input");
        input.getElement().getThemeList().add("helper-above-field");
        input.addValueChangeListener(change -> desk.changed().run());
    }

    C input() {
        return input;
    }

    @Override
    Component drawn() {
        return input;
    }

    @Override
    void setWords(String label, String help) {
        input.setLabel(label);
        input.setHelperText(help.isEmpty() ? null : help);
    }

    @Override
    void setFixed(boolean fixed) {
        input.setReadOnly(fixed);
    }

    @Override
    public void showError(@Nullable String words) {
        input.setErrorMessage(words);
        input.setInvalid(words != null);
    }
}
