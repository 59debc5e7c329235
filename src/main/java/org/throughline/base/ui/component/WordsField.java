package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;

/** A field for a few sentences. */
public class WordsField extends TextArea {

    /**
     * Creates the field.
     *
     * @param value what stands in it at first; may be empty
     * @param longest most characters that fit
     */
    public WordsField(String label, String value, int longest) {
        super(label);
        setValue(value);
        setMaxLength(longest);
        setWidthFull();
    }

    /** Whether something stands in a field; if not, the field says so itself and gets the focus. */
    public static <F extends Component & HasValue<?, String> & HasValidation & Focusable<?>> boolean isFilled(
            F field, String missing) {
        boolean blank = field.getValue().isBlank();
        field.setInvalid(blank);
        field.setErrorMessage(blank ? missing : "");
        if (blank) {
            field.focus();
        }
        return !blank;
    }

    /**
     * Empties a field whose words were sent. It happens in the browser and only if the field still says the same there, so what was
     * typed while the words were on their way stays; the server hears of it as of any typing.
     */
    public static <F extends Component & HasValue<?, String>> void empty(F field) {
        field.getElement()
                .executeJs(
                        "if (this.value === $0) { this.value = ''; this.dispatchEvent(new Event('change')); }",
                        field.getValue());
    }
}
