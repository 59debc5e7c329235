package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Rows of work: a title that starts with a verb, one line of context, at most one badge; the whole row is one link. */
public class TaskList extends UnorderedList {

    public TaskList() {
        addClassName("tasklist");
    }

    /** Adds a row. */
    public Row row(String title, String context, String href, @Nullable Component badge) {
        Row row = new Row(title, context, href, badge);
        add(row);
        return row;
    }

    /** One row of a {@link TaskList}. */
    public static class Row extends ListItem {

        private final Anchor link = new Anchor();

        Row(String title, String context, String href, @Nullable Component badge) {
            link.setHref(href);
            Span first = new Span(title);
            first.addClassName("t");
            Span second = new Span(context);
            second.addClassName("s");
            link.add(first);
            if (badge != null) {
                Span place = new Span(badge);
                place.addClassName("b");
                link.add(place);
            }
            link.add(second);
            add(link);
        }

        /** Marks the row that is open beside the list. */
        public Row current(boolean current) {
            if (current) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
            return this;
        }

        /** Adds something to the line of context, such as a person. */
        public Row with(Component component) {
            Span place = new Span(component);
            place.addClassName("s");
            link.add(place);
            return this;
        }
    }
}
