package org.throughline.base.ui.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** How we got here: the chain of causes from a note to its effect, instead of a path of folders. */
public class TrailBar extends Composite<Nav> {

    private final OrderedList steps = new OrderedList();

    public TrailBar() {
        getContent().addClassNames("trail");
        getContent().setAriaLabel(getTranslation("base.trail.label"));
        getContent().add(steps);
    }

    /** Adds a step that can be opened. */
    public TrailBar step(String text, String href) {
        steps.add(new ListItem(new Anchor(href, text)));
        return this;
    }

    /** Adds a step without a page of its own, or one that this person may not open. */
    public TrailBar step(String text) {
        steps.add(new ListItem(new Span(text)));
        return this;
    }

    /** Adds the thing of this page. */
    public TrailBar here(String text) {
        ListItem item = new ListItem(new Span(text));
        item.getElement().setAttribute("aria-current", "page");
        steps.add(item);
        return this;
    }
}
