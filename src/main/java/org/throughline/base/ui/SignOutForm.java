package org.throughline.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Posts to `/logout`, so that no link or picture on another site can sign a person out. */
@Tag("form")
class SignOutForm extends HtmlContainer {

    SignOutForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "logout");
        getElement().setAttribute("hidden", true);
        add(new CsrfField());
    }

    void send() {
        getElement().executeJs("this.submit()");
    }
}
