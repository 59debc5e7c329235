package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.AnswerPath;
import org.throughline.base.form.FormField;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;

/** A field: it has a label, help, an error and a value. */
abstract class FieldPart extends FormPart implements Addressed {

    private final FormField field;
    private final FormDesk desk;
    private String name = "";
    private boolean fixed;
    private boolean allReadOnly;

    FieldPart(FormField field, ScopePath scopePath, FormDesk desk) {
        super(field, scopePath);
        this.field = field;
        this.desk = desk;
    }

    /** What was typed or chosen, right or wrong, as JSON-like value; empty when there is nothing. */
    abstract Optional<Object> value();

    /** Shows the value; null empties the field. What cannot be shown is left out. */
    abstract void setValue(@Nullable Object value);

    /** Shows the label and the help; empty texts show nothing. */
    abstract void setWords(String label, String help);

    abstract void setFixed(boolean fixed);

    FormDesk desk() {
        return desk;
    }

    boolean isFixed() {
        return fixed;
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        fixed = field.frame().disabled() || scope.flag(field.frame().readonly());
        name = desk.labels().label(field, scope);
        setWords(marked(name, scope), desk.labels().description(field, scope));
        setFixed(fixed || allReadOnly);
    }

    /** Required is the rule, so only the exception is marked, in words. */
    private String marked(String label, FormScope scope) {
        boolean optional = !fixed
                && !allReadOnly
                && hasOptionalMark()
                && !scope.flag(field.frame().required());
        return optional && !label.isEmpty() ? desk.words("form.optional", label) : label;
    }

    boolean hasOptionalMark() {
        return true;
    }

    @Override
    void read(Map<String, Object> answers) {
        value().ifPresent(value -> AnswerPath.put(answers, field.key(), value));
    }

    @Override
    void write(Map<String, Object> answers, boolean start) {
        Object value = AnswerPath.get(answers, field.key());
        if (value == null && start) {
            setValue(field.frame().defaultValue());
        } else if (start || !fixed) {
            setValue(value);
        }
    }

    @Override
    void setReadOnly(boolean readOnly) {
        allReadOnly = readOnly;
        setFixed(fixed || readOnly);
    }

    @Override
    public String address() {
        return scopePath() + field.key();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    Stream<Addressed> addressed() {
        return Stream.of(this);
    }

    @Override
    public Component target() {
        return drawn();
    }
}
