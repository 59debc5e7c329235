package org.throughline.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** List or board, with the same filter. */
class RegisterSwitch extends Nav {

    RegisterSwitch(RegisterAddress address, boolean board) {
        addClassNames("chips", "no-print");
        setAriaLabel(getTranslation("action.view"));
        add(
                link(ActionRoutes.REGISTER + address.suffix(), "action.view.list", !board),
                link(
                        ActionRoutes.BOARD
                                + address.with(RegisterAddress.STATE, "").suffix(),
                        "action.view.board",
                        board));
    }

    private Anchor link(String href, String key, boolean here) {
        Anchor link = new Anchor(href, getTranslation(key));
        link.addClassNames("chip", "chip-link");
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
