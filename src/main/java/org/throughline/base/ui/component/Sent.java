package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;

/** Empties a field whose words were sent. What was typed while they were on their way stays. */
public final class Sent {

    private Sent() {}

    /** Empties the field in the browser, unless it says something else there by now; the server hears of it as of any typing. */
    public static <F extends Component & HasValue<?, String>> void empty(F field) {
        field.getElement()
                .executeJs(
                        "if (this.value === $0) { this.value = ''; this.dispatchEvent(new Event('change')); }",
                        field.getValue());
    }
}
