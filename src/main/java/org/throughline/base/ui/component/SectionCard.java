package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white card with a heading: one subject of a page. */
public class SectionCard extends Section {

    private final H2 heading = new H2();
    private final Div head = new Div();

    /** A card; without words it has no heading, for an empty one is read out all the same. */
    public SectionCard(String heading) {
        addClassName("card");
        head.addClassName("card-head");
        head.add(this.heading);
        add(head);
        heading(heading);
    }

    /** Replaces the heading. */
    public final SectionCard heading(String text) {
        heading.setText(text);
        heading.setVisible(!text.isEmpty());
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
