package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The head of a page: trail, the one h1, badges, one sentence, and what can be done here. */
public class PageHeader extends Composite<Div> {

    private final H1 heading = new H1();
    private final Div top = new Div(heading);
    private final Div actions = new Div();
    private @Nullable Paragraph lede;
    private @Nullable TrailBar trail;

    public PageHeader(String title) {
        heading.setText(title);
        top.addClassName("top");
        actions.addClassName("actions");
        getContent().addClassName("page-header");
        getContent().add(top);
    }

    /** The h1 as it stands. */
    public String title() {
        return heading.getText();
    }

    /** Replaces the h1. */
    public PageHeader title(String title) {
        heading.setText(title);
        return this;
    }

    /** Sets the one sentence below the h1. */
    public PageHeader lede(String sentence) {
        if (lede == null) {
            lede = new Paragraph();
            lede.addClassName("lede");
            getContent().add(lede);
        }
        lede.setText(sentence);
        return this;
    }

    /** Adds a badge or a chip beside the h1. */
    public PageHeader badge(Component badge) {
        int place = top.getComponentCount() - (actions.getParent().isPresent() ? 1 : 0);
        top.addComponentAtIndex(place, badge);
        return this;
    }

    /** Adds buttons at the end of the line. */
    public PageHeader actions(Component... buttons) {
        if (actions.getParent().isEmpty()) {
            top.add(actions);
        }
        actions.add(buttons);
        return this;
    }

    /** Puts the chain of causes above the h1; a second call replaces the first. */
    public PageHeader trail(TrailBar bar) {
        if (trail != null) {
            getContent().remove(trail);
        }
        trail = bar;
        getContent().addComponentAsFirst(bar);
        return this;
    }
}
