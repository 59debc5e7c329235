package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in a form and says the same beside each field. */
public final class FieldChecks {

    private final List<Problem> problems = new ArrayList<>();

    /** Marks the field when it is wrong, and takes an earlier mark away when it is right. */
    public <F extends Component & HasValidation> void mark(F field, boolean wrong, String message) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? message : null);
        if (wrong) {
            problems.add(new Problem(message, field));
        }
    }

    /** Marks the field when nothing, or only blanks, stand in it. */
    public <F extends Component & HasValue<?, ?> & HasValidation> void need(F field, String message) {
        mark(field, field.isEmpty() || field.getValue() instanceof String text && text.isBlank(), message);
    }

    /** What is wrong, in the order in which it was looked for. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
