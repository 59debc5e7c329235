package org.throughline.base.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Holds the place of something that is still being read; invisible for the first 300 ms. */
public class Skeleton extends Div {

    private Skeleton() {
        addClassName("skeleton");
        getElement().setAttribute("aria-busy", "true");
        Span words = new Span(getTranslation("base.loading"));
        words.addClassName("visually-hidden");
        add(words);
    }

    /** A list of rows. */
    public static Skeleton rows(int count) {
        Skeleton skeleton = new Skeleton();
        for (int row = 0; row < count; row++) {
            skeleton.add(new Div());
        }
        return skeleton;
    }
}
