package org.throughline.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The product's mark and name; leads home. */
public class Wordmark extends Anchor {

    public Wordmark() {
        super("");
        addClassName("wordmark");
        getElement().appendChild(new Element("i"));
        add(new Span("Throughline"));
    }
}
