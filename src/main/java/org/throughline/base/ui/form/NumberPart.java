package org.throughline.base.ui.form;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormField.NumberInput;
import org.throughline.base.form.FormField.TextKind;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;

/** A text field for digits: it keeps what was typed even when it is not a number, so that the error can show it. */
final class NumberPart extends InputPart<TextField> {

    /**
     * Stands before what could not be read for certain, such as 1.500 in German: nobody after us shall take it for a
     * number.
     */
    private static final char UNREADABLE = '\u00A0';

    private final NumberInput field;
    private final TextPart.Adornment adornment;

    NumberPart(NumberInput field, ScopePath scopePath, FormDesk desk) {
        super(field, scopePath, desk, TextPart.line(TextKind.ANY));
        this.field = field;
        this.adornment = new TextPart.Adornment(input(), input());
        Integer digits = field.decimalDigits();
        TextPart.keyboard(input(), digits != null && digits == 0 ? "numeric" : "decimal");
        input().addClassName("form-number");
    }

    @Override
    Optional<Object> value() {
        String text = input().getValue().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = LocalNumber.parse(text, desk().setting().locale());
        return Optional.of(number.isPresent() ? number.get() : UNREADABLE + text);
    }

    @Override
    void setValue(@Nullable Object value) {
        input().setValue(value == null ? "" : written(value));
    }

    private String written(Object value) {
        try {
            return LocalNumber.write(
                    new BigDecimal(value.toString()), desk().setting().locale());
        } catch (NumberFormatException typedBefore) {
            return value.toString().replace(String.valueOf(UNREADABLE), "");
        }
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        super.update(scope, reading);
        adornment.show(desk().labels(), field, field.adorners(), scope);
    }
}
