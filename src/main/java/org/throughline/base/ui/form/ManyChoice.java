package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.base.form.ComponentType;
import org.throughline.base.form.FormField.Choice;
import org.throughline.base.task.OptionSource.Option;
import org.throughline.base.ui.component.ChoiceTexts;

/** Any number of several: boxes to tick, or a list with a search. */
final class ManyChoice<C extends Component & InputField<?, Set<Option>> & HasValidationProperties>
        extends ChoicePart<C> {

    private final Consumer<Collection<Option>> items;

    private ManyChoice(Choice field, ScopePath scopePath, FormDesk desk, C input, Consumer<Collection<Option>> items) {
        super(field, scopePath, desk, input);
        this.items = items;
    }

    static FieldPart of(Choice field, ScopePath scopePath, FormDesk desk) {
        if (field.type() == ComponentType.CHECKLIST) {
            CheckboxGroup<Option> boxes = new CheckboxGroup<>();
            boxes.setManualValidation(true);
            boxes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
            boxes.setItemLabelGenerator(Option::label);
            return new ManyChoice<>(field, scopePath, desk, boxes, boxes::setItems);
        }
        MultiSelectComboBox<Option> tags = ChoiceTexts.in(new MultiSelectComboBox<>(), desk.phrases());
        tags.setManualValidation(true);
        tags.setItemLabelGenerator(Option::label);
        tags.setClearButtonVisible(true);
        tags.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return new ManyChoice<>(field, scopePath, desk, tags, tags::setItems);
    }

    @Override
    void offer(List<Option> options) {
        items.accept(options);
    }

    @Override
    Set<Option> selected() {
        return input().getValue();
    }

    @Override
    void select(Set<Option> options) {
        input().setValue(options);
    }
}
