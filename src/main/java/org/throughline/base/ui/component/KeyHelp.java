package org.throughline.base.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** The sheet behind `?`: the keys of this page, those of every form and dialog, and the switch that turns single keys off. */
public class KeyHelp extends Dialog {

    public KeyHelp(UI ui) {
        setHeaderTitle(getTranslation("base.keys.title"));
        setWidth("min(32rem, 92vw)");
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        Keys.below(ui).forEach(binding -> add(list, binding.key(), binding.label()));
        add(list, "j k", getTranslation("base.keys.nextPrevious"));
        add(list, "Ctrl Enter", getTranslation("base.keys.sendForm"));
        add(list, "Alt 1–3", getTranslation("base.keys.background"));
        add(list, "Esc", getTranslation("base.keys.close"));
        Checkbox on = new Checkbox(getTranslation("base.keys.on"));
        on.getElement().executeJs("return window.throughline.keysOn()").then(Boolean.class, on::setValue);
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ui.getPage().executeJs("window.throughline.keysOn($0)", change.getValue());
            }
        });
        add(list, new Paragraph(getTranslation("base.keys.fields")), on);
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
    }

    private static void add(DescriptionList list, String keys, String label) {
        Term term = new Term();
        for (String key : keys.split(" ", -1)) {
            term.getElement().appendChild(new Element("kbd").setText(key));
        }
        list.add(new Div(term, new Description(label)));
    }
}
