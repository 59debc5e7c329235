package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** Three numbers in words: what must I do now, what is late, what changed. */
public class Tiles extends Div {

    /** What the number counts; only the edge differs, the words say it. */
    public enum Kind {
        NOW,
        LATE,
        CHANGED,
        PLAIN
    }

    public Tiles() {
        addClassName("tiles");
    }

    /** Adds a number that leads somewhere. */
    public Tiles tile(Kind kind, int number, String text, String href) {
        add(filled(new Anchor(href), kind, number, text));
        return this;
    }

    /** Adds a number that leads nowhere. */
    public Tiles tile(Kind kind, int number, String text) {
        add(filled(new Div(), kind, number, text));
        return this;
    }

    private static <T extends HtmlContainer & HasComponents> Component filled(
            T tile, Kind kind, int number, String text) {
        tile.addClassNames("tile", "t-" + kind.name().toLowerCase(Locale.ROOT));
        tile.getElement().appendChild(new Element("strong").setText(String.valueOf(number)));
        tile.add(new Span(text));
        return tile;
    }
}
