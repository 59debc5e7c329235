package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A status: fill, icon and word together, so that no colour has to be told apart. At most one loud one per row. */
public class Badge extends Span {

    /** What a badge says; the fill and the icon follow from it. */
    public enum Kind {
        LATE(Icons.LATE),
        SOON(Icons.CLOCK),
        BLOCKED(Icons.BLOCKED),
        DONE(Icons.DONE),
        WAITING(Icons.WAITING),
        PLAIN(Icons.NEW);

        private final Icons icon;

        Kind(Icons icon) {
            this.icon = icon;
        }

        Icons icon() {
            return icon;
        }

        String className() {
            return "b-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A badge with the icon of its kind. */
    public Badge(Kind kind, String text) {
        this(kind, kind.icon(), text);
    }

    /** A badge with an icon of its own. */
    public Badge(Kind kind, Icons icon, String text) {
        this(kind, icon, new Span(text));
    }

    /** A badge around a text component, such as a time. */
    Badge(Kind kind, Icons icon, Component text) {
        addClassNames("badge", kind.className());
        add(icon.create(), text);
    }
}
