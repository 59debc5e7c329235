package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white card with a heading: one subject of a page. */
public class SectionCard extends Section {

    private final H2 heading;
    private final Div head = new Div();

    public SectionCard(String heading) {
        addClassName("card");
        this.heading = new H2(heading);
        head.addClassName("card-head");
        head.add(this.heading);
        add(head);
    }

    /** Replaces the heading. */
    public SectionCard heading(String text) {
        heading.setText(text);
        return this;
    }

    /** Adds badges or buttons at the end of the heading's line. */
    public SectionCard head(Component... components) {
        if (head.getComponentCount() == 1) {
            Div space = new Div();
            space.addClassName("grow");
            head.add(space);
        }
        head.add(components);
        return this;
    }
}
