package org.throughline.organisation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.throughline.base.ui.component.SectionCard;

/** Light or dark on this device; the choice stays in the browser and nowhere else. */
class AppearanceCard extends SectionCard {

    private static final String DEVICE = "device";

    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();

    AppearanceCard() {
        super("");
        heading(getTranslation("account.appearance.title"));
        choice.setLabel(getTranslation("account.appearance.label"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(DEVICE, "light", "dark");
        choice.setItemLabelGenerator(appearance -> getTranslation("account.appearance." + appearance));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getElement().executeJs("window.throughlineAppearance.choose($0)", change.getValue());
            }
        });
        add(new Paragraph(getTranslation("account.appearance.text")), choice);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("return window.throughlineAppearance.chosen()").then(String.class, choice::setValue);
    }
}
