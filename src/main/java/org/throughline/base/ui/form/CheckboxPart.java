package org.throughline.base.ui.form;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormField;

/** Yes or no. */
final class CheckboxPart extends InputPart<Checkbox> {

    CheckboxPart(FormField.Checkbox field, ScopePath scopePath, FormDesk desk) {
        super(field, scopePath, desk, new Checkbox());
        input().setManualValidation(true);
    }

    @Override
    Optional<Object> value() {
        return Optional.of(input().getValue());
    }

    @Override
    void setValue(@Nullable Object value) {
        input().setValue(Boolean.TRUE.equals(value) || "true".equals(value));
    }

    @Override
    boolean hasOptionalMark() {
        return false;
    }
}
