package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** A part that an error can point to. */
interface Addressed {

    /** The path of its answer, such as {@code options[1].owner}. */
    String address();

    /** What it is called on the screen. */
    String name();

    /** Shows the words beside the part; null takes them away. */
    void showError(@Nullable String words);

    /** What takes the focus when somebody follows the error. */
    Component target();
}
