package org.throughline.base.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A filled share with its words for those who do not see it. */
public class ShareBar extends Div {

    private static final double ALL = 100;

    /**
     * Creates the bar.
     *
     * @param share filled share, 0 to 1; what lies outside is cut off
     * @param words the same in words
     */
    public ShareBar(double share, String words) {
        addClassName("bar");
        double percent = Math.round(Math.min(1, Math.max(0, share)) * ALL);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
        Element fill = new Element("i");
        fill.getStyle().set("inline-size", percent + "%");
        getElement().appendChild(fill);
    }
}
