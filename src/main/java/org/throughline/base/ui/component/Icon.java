package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * One drawing of the sprite `icons/throughline.svg`, in the colour of the text around it.
 *
 * <p>Written as inner HTML because Flow creates elements in the HTML namespace only, where an `svg` would not draw. The
 * string is built from the enum alone.
 */
@Tag("span")
public class Icon extends Component {

    Icon(Icons icon) {
        getElement().getClassList().add("icon");
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML", "<svg><use href=\"icons/throughline.svg#" + icon.symbol() + "\"></use></svg>");
    }

    /** Reads the icon out under this name: for the few that stand without a word. */
    Icon labelled(String label) {
        getElement().removeAttribute("aria-hidden");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        return this;
    }
}
