package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * One line above my work for people with a certain duty: “You run ‘Priority changes’ in 2 hours.”
 *
 * <p>A feature contributes it as a bean; it is asked for the signed-in person each time that the page opens.
 */
public interface HomeStrip {

    /** Position, ascending from the top. */
    int order();

    /** The line, empty when the signed-in person has no such duty now. */
    Optional<Component> forMe();
}
