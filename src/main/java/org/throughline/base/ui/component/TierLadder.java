package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** Who answers a barrier, tier by tier, with the clock of the tier it is on. A tier that kept silent keeps its row. */
public class TierLadder extends OrderedList {

    /** How a tier stands. */
    public enum State {
        PAST,
        NOW,
        NEXT,
        MISSED
    }

    public TierLadder() {
        addClassNames("ladder", "card");
    }

    /**
     * Adds a tier.
     *
     * @param person who answers there; may be empty, as for a board
     */
    public Rung rung(int number, State state, String role, String person) {
        Rung rung = new Rung(number, state, role, person);
        add(rung);
        return rung;
    }

    /** One tier of the ladder. */
    public static class Rung extends ListItem {

        private final Div body = new Div();

        Rung(int number, State state, String role, String person) {
            addClassName(state.name().toLowerCase(Locale.ROOT));
            if (state == State.NOW) {
                getElement().setAttribute("aria-current", "step");
            }
            Span dot = new Span(String.valueOf(number));
            dot.addClassName("dot");
            Span who = new Span();
            who.addClassName("who");
            who.getElement().appendChild(new Element("b").setText(role));
            if (!person.isEmpty()) {
                who.getElement().appendChild(Element.createText(" · " + person));
            }
            body.add(who);
            add(dot, body);
        }

        /** Adds what was said or what will happen. */
        public Rung text(String sentence) {
            Paragraph line = new Paragraph(sentence);
            line.addClassNames("small", "muted");
            body.add(line);
            return this;
        }

        /** Adds a badge at the end of the row. */
        public Rung badge(Component badge) {
            Div place = new Div(badge);
            place.addClassName("b");
            add(place);
            return this;
        }

        /**
         * Adds the clock of the tier.
         *
         * @param share used share of the time, 0 to 1
         * @param words the same in words, such as "6 of 8 h used"
         */
        public Rung used(double share, String words) {
            body.add(new ShareBar(share, words));
            return this;
        }
    }
}
