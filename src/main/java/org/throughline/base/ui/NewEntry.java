package org.throughline.base.ui;

import com.vaadin.flow.component.UI;
import org.throughline.base.ui.component.Icons;

/** Something that can be started from "+ New"; a feature contributes it as a bean. */
public interface NewEntry {

    /** Position in the menu, ascending. */
    int order();

    /** Key of the word: the thing alone, such as "Action". */
    String textKey();

    /** Drawing beside the word. */
    Icons icon();

    /** Opens the page or dialog where it is written. */
    void open(UI ui);

    /** Whether the signed-in person may start one. */
    default boolean visible() {
        return true;
    }
}
