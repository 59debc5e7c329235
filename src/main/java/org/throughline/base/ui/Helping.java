package org.throughline.base.ui;

import com.vaadin.flow.component.UI;

/**
 * Opens help about the page that somebody is on; a feature answers.
 *
 * <p>The frame knows it by this only, so that its fields come when it is asked for.
 */
@FunctionalInterface
public interface Helping {

    /** Opens help about the page that is shown now. */
    void open(UI ui);
}
