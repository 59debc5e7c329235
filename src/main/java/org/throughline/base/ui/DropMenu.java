package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.throughline.base.ui.component.Icons;

/** A button that opens a short list of places and gestures. Its list closes with the choice, Esc or a click beside it. */
class DropMenu extends Div {

    private final Popover list = new Popover();
    private final UnorderedList entries = new UnorderedList();

    DropMenu(Button button, String name) {
        button.setAriaLabel(name);
        entries.addClassName("drop");
        list.setTarget(button);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.setAriaLabel(name);
        list.setModal(true);
        list.setAutofocus(true);
        list.add(entries);
        add(button, list);
    }

    void place(Icons icon, String words, String path) {
        Anchor link = new Anchor(path);
        link.add(icon.create(), new Span(words));
        entry(link);
    }

    void gesture(Icons icon, String words, Runnable gesture) {
        NativeButton button = new NativeButton();
        button.add(icon.create(), new Span(words));
        button.addClickListener(click -> gesture.run());
        entry(button);
    }

    private void entry(Component entry) {
        entry.getElement().addEventListener("click", click -> list.close());
        entries.add(new ListItem(entry));
    }
}
