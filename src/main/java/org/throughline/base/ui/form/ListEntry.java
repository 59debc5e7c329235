package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.FieldSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.base.form.FormContainer.RepeatingList;
import org.throughline.base.form.FormReading;

/** One entry of a repeating list. */
final class ListEntry {

    private final RepeatingList list;
    private final FormDesk desk;
    private final FieldSet drawn = new FieldSet();
    private final Button remove;
    private final PartList inner;

    ListEntry(RepeatingList list, FormDesk desk, Function<ListEntry, String> path, Consumer<ListEntry> removal) {
        this.list = list;
        this.desk = desk;
        this.inner = new PartList(list.components(), () -> path.apply(this), desk);
        this.remove = new Button(desk.words("form.list.remove"), click -> removal.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        drawn.addClassName("form-entry");
        drawn.setContent(inner.drawn(), remove);
    }

    Component drawn() {
        return drawn;
    }

    void refresh(FormReading reading) {
        inner.refresh(reading);
    }

    /** Numbers the entry: a list that only ever has one needs no number. */
    void arrange(String name, int index, int count, boolean growing) {
        if (list.repeating()) {
            drawn.setLegendText(desk.words("form.list.entry", name, index + 1, count));
        }
        remove.setVisible(growing);
        remove.setAriaLabel(desk.words("form.list.removeNumber", index + 1, name));
    }

    void read(Map<String, Object> answers) {
        inner.read(answers);
    }

    void write(Map<String, Object> answers, boolean start) {
        inner.write(answers, start);
    }

    void setReadOnly(boolean readOnly) {
        inner.setReadOnly(readOnly);
    }

    Stream<Addressed> addressed() {
        return inner.addressed();
    }

    void focus() {
        addressed()
                .map(Addressed::target)
                .filter(Component::isVisible)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .map(Focusable.class::cast)
                .ifPresent(Focusable::focus);
    }
}
