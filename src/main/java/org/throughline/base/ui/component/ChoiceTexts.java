package org.throughline.base.ui.component;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import org.throughline.base.i18n.Phrases;

/** Puts what a field for several choices reads out into the reader's language; see {@link DateTexts}. */
public final class ChoiceTexts {

    private ChoiceTexts() {}

    /** A field for several choices; what it reads out. */
    public static <T> MultiSelectComboBox<T> in(MultiSelectComboBox<T> field) {
        return in(field, UiWords.phrases());
    }

    /** The same for a reader who is known otherwise. */
    public static <T> MultiSelectComboBox<T> in(MultiSelectComboBox<T> field, Phrases phrases) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(phrases.text("field.choices.cleared"))
                .setFocused(phrases.text("field.choices.focused"))
                .setSelected(phrases.text("field.choices.selected"))
                .setDeselected(phrases.text("field.choices.deselected"))
                .setTotal(phrases.text("field.choices.total")));
        return field;
    }
}
