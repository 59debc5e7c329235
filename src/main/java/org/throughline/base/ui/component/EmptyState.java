package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here: what this is, why it is empty, and one thing to do. */
public class EmptyState extends Div {

    /**
     * Creates the state.
     *
     * @param what such as "Nothing needs you today."
     * @param why or what comes next; may be empty
     */
    public EmptyState(String what, String why) {
        addClassName("empty");
        Paragraph first = new Paragraph(what);
        first.addClassName("strong");
        add(first);
        if (!why.isEmpty()) {
            Paragraph second = new Paragraph(why);
            second.addClassName("muted");
            add(second);
        }
    }

    /** Adds the one thing to do. */
    public EmptyState action(Component buttonOrLink) {
        add(buttonOrLink);
        return this;
    }
}
