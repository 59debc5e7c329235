package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/** Labels and values of a thing. */
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("facts");
    }

    /** Adds a fact in words. */
    public FactList fact(String label, String text) {
        add(new Div(new Term(label), new Description(text)));
        return this;
    }

    /** Adds a fact that is a link, a person or a badge. */
    public FactList fact(String label, Component value) {
        Description description = new Description();
        description.add(value);
        add(new Div(new Term(label), description));
        return this;
    }
}
