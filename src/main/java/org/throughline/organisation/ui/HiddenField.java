package org.throughline.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A value that goes along with a plain HTML form. */
@Tag("input")
class HiddenField extends Component {

    HiddenField(String name, String value) {
        getElement().setAttribute("type", "hidden");
        getElement().setAttribute("name", name);
        getElement().setAttribute("value", value);
    }
}
