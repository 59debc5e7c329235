package org.throughline.base.ui;

import com.vaadin.flow.component.Component;

/** Something in the top bar, left of help: the bell, the clock of the demo world. A feature contributes it as a bean. */
public interface TopBarItem {

    /** Position, ascending from the left. */
    int order();

    /** A new component for one person's shell; it has to fit beside the others at 320 pixels. */
    Component create();

    /** Whether the signed-in person sees it. */
    default boolean visible() {
        return true;
    }
}
