package org.throughline.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.throughline.base.ui.CsrfField;

/** A plain HTML form: the browser posts it, so password keepers know it and no script is needed to sign in. */
@Tag("form")
class HtmlForm extends HtmlContainer {

    HtmlForm(String action, Component... fields) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        add(new CsrfField());
        add(fields);
    }
}
