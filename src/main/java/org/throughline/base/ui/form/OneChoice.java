package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.base.form.ComponentType;
import org.throughline.base.form.FormField.Choice;
import org.throughline.base.task.OptionSource.Option;

/** One of several: radio buttons, a short list, or a list with a search. */
final class OneChoice<C extends Component & InputField<?, Option> & HasValidationProperties> extends ChoicePart<C> {

    private final Consumer<Collection<Option>> items;

    private OneChoice(Choice field, ScopePath scopePath, FormDesk desk, C input, Consumer<Collection<Option>> items) {
        super(field, scopePath, desk, input);
        this.items = items;
    }

    static FieldPart of(Choice field, ScopePath scopePath, FormDesk desk) {
        if (field.type() == ComponentType.RADIO) {
            RadioButtonGroup<Option> radios = new RadioButtonGroup<>();
            radios.setManualValidation(true);
            radios.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            radios.setItemLabelGenerator(Option::label);
            return new OneChoice<>(field, scopePath, desk, radios, radios::setItems);
        }
        if (field.searchable()) {
            ComboBox<Option> search = new ComboBox<>();
            search.setManualValidation(true);
            search.setItemLabelGenerator(Option::label);
            search.setClearButtonVisible(true);
            return new OneChoice<>(field, scopePath, desk, search, search::setItems);
        }
        Select<Option> list = new Select<>();
        list.setManualValidation(true);
        list.setItemLabelGenerator(option -> option == null ? "" : option.label());
        list.setEmptySelectionAllowed(true);
        return new OneChoice<>(field, scopePath, desk, list, list::setItems);
    }

    @Override
    void offer(List<Option> options) {
        items.accept(options);
    }

    @Override
    Set<Option> selected() {
        Option chosen = input().getValue();
        return chosen == null ? Set.of() : Set.of(chosen);
    }

    @Override
    void select(Set<Option> options) {
        if (options.isEmpty()) {
            input().clear();
        } else {
            input().setValue(options.iterator().next());
        }
    }
}
