package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasPrefix;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.ComponentType;
import org.throughline.base.form.FormField;
import org.throughline.base.form.FormField.Adorners;
import org.throughline.base.form.FormField.TextInput;
import org.throughline.base.form.FormField.TextKind;
import org.throughline.base.form.FormLabels;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;

/** One line or several. Too long a text is told on sending, not cut while somebody pastes it. */
final class TextPart<C extends Component & InputField<?, String> & HasValidationProperties & HasPrefix & HasSuffix>
        extends InputPart<C> {

    /** Of silence, in milliseconds, after which conditions and drafts follow what is typed. */
    static final int TYPING_PAUSE = 800;

    private final TextInput field;
    private final Adornment adornment;

    private TextPart(TextInput field, ScopePath scopePath, FormDesk desk, C input) {
        super(field, scopePath, desk, input);
        this.field = field;
        this.adornment = new Adornment(input, input);
    }

    static FieldPart of(TextInput field, ScopePath scopePath, FormDesk desk) {
        return field.type() == ComponentType.TEXTAREA
                ? new TextPart<>(field, scopePath, desk, area())
                : new TextPart<>(field, scopePath, desk, line(field.kind()));
    }

    static TextField line(TextKind kind) {
        TextField line = new TextField();
        line.setManualValidation(true);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(TYPING_PAUSE);
        if (kind == TextKind.EMAIL) {
            line.setAutocomplete(Autocomplete.EMAIL);
            keyboard(line, "email");
        } else if (kind == TextKind.PHONE) {
            line.setAutocomplete(Autocomplete.TEL);
            keyboard(line, "tel");
        }
        return line;
    }

    /** Which keys a phone offers. The attribute belongs to the input inside the component, which exists once attached. */
    static void keyboard(TextField line, String mode) {
        line.addAttachListener(
                attached -> line.getElement().executeJs("this.inputElement.setAttribute('inputmode', $0)", mode));
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_PAUSE);
        area.setMinRows(3);
        area.setMaxRows(12);
        return area;
    }

    @Override
    Optional<Object> value() {
        return Optional.of((Object) input().getValue()).filter(text -> !text.equals(""));
    }

    @Override
    void setValue(@Nullable Object value) {
        input().setValue(value == null ? "" : value.toString());
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        super.update(scope, reading);
        adornment.show(desk().labels(), field, field.adorners(), scope);
    }

    /** Words before and after an input. */
    static final class Adornment {

        private final HasPrefix before;
        private final HasSuffix after;
        private String prefix = "";
        private String suffix = "";

        Adornment(HasPrefix before, HasSuffix after) {
            this.before = before;
            this.after = after;
        }

        void show(FormLabels labels, FormField field, Adorners adorners, FormScope scope) {
            String newPrefix = labels.words(field, "prefixAdorner", adorners.prefix(), scope);
            String newSuffix = labels.words(field, "suffixAdorner", adorners.suffix(), scope);
            if (!newPrefix.equals(prefix)) {
                before.setPrefixComponent(newPrefix.isEmpty() ? null : new Span(newPrefix));
                prefix = newPrefix;
            }
            if (!newSuffix.equals(suffix)) {
                after.setSuffixComponent(newSuffix.isEmpty() ? null : new Span(newSuffix));
                suffix = newSuffix;
            }
        }
    }
}
