package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.List;
import org.throughline.base.ui.component.Problem;

/** Collects what is wrong in a form and says the same beside each field. */
final class Checks {

    private final List<Problem> problems = new ArrayList<>();

    /** Marks the field when it is wrong, and takes an earlier mark away when it is right. */
    <F extends Component & HasValidation> void mark(F field, boolean wrong, String message) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? message : null);
        if (wrong) {
            problems.add(new Problem(message, field));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
