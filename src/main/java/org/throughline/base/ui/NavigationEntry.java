package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import org.throughline.base.ui.component.Icons;

/**
 * A place in the rail; a feature contributes it as a bean.
 *
 * <p>Places that a person may not use are absent, not greyed: {@link #visible()} is asked when the shell is built for a
 * person, with that person signed in.
 */
public interface NavigationEntry {

    /** The group of the rail. */
    NavigationGroup group();

    /** Position in the group, ascending. */
    int order();

    /** Key of the word. */
    String textKey();

    /** Drawing beside the word. */
    Icons icon();

    /** The view; it needs a route without required parameters. */
    Class<? extends Component> view();

    /** Whether the signed-in person may use it. */
    default boolean visible() {
        return true;
    }

    /** Position in the bar at the bottom of phones, 1 to 4; 0 keeps it out of there. */
    default int phonePlace() {
        return 0;
    }

    /** A place that everybody may use. */
    static NavigationEntry of(
            NavigationGroup group, int order, String textKey, Icons icon, Class<? extends Component> view) {
        return of(group, order, textKey, icon, view, 0, () -> true);
    }

    /** A place that some people may use, also in the bar of phones when `phonePlace` is above 0. */
    static NavigationEntry of(
            NavigationGroup group,
            int order,
            String textKey,
            Icons icon,
            Class<? extends Component> view,
            int phonePlace,
            BooleanSupplier visible) {
        return new FixedNavigationEntry(group, order, textKey, icon, view, phonePlace, visible);
    }
}
