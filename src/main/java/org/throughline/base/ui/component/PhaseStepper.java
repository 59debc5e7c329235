package org.throughline.base.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Where a session or cycle stands; on phones only the present step keeps its words. */
public class PhaseStepper extends OrderedList {

    private static final String CURRENT = "aria-current";

    /** How a step stands. */
    public enum State {
        DONE("base.stepper.done"),
        NOW("base.stepper.now"),
        OPEN("base.stepper.open"),
        LOCKED("base.stepper.locked");

        private final String textKey;

        State(String textKey) {
            this.textKey = textKey;
        }
    }

    public PhaseStepper() {
        addClassName("stepper");
    }

    /**
     * Adds a step.
     *
     * @param note how long it takes, or why it is locked and when it opens; may be empty
     */
    public PhaseStepper step(Phase phase, String text, State state, String note) {
        ListItem item = new ListItem();
        item.addClassName(phase.className());
        Span mark = new Span();
        mark.addClassName("mark");
        switch (state) {
            case DONE -> {
                item.addClassName("done");
                mark.add(Icons.DONE.create());
            }
            case LOCKED -> {
                item.addClassName("locked");
                mark.add(Icons.LOCK.create());
            }
            default -> mark.setText(String.valueOf(getChildren().count() + 1));
        }
        if (state == State.NOW) {
            item.getElement().setAttribute(CURRENT, "step");
        }
        Element word = new Element("b").setText(text);
        Span stands = new Span(" " + getTranslation(state.textKey));
        stands.addClassName("visually-hidden");
        item.add(mark);
        item.getElement().appendChild(word);
        item.add(stands);
        if (!note.isEmpty()) {
            item.getElement().appendChild(new Element("em").setText(note));
        }
        add(item);
        return this;
    }
}
