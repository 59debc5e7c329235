package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** The hidden field that proves that a plain HTML form comes from this page; empty where nothing asks for it. */
@Tag("input")
public class CsrfField extends Component {

    public CsrfField() {
        getElement().setAttribute("type", "hidden");
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement().setAttribute("name", token.getParameterName());
            getElement().setAttribute("value", token.getToken());
        }
    }
}
