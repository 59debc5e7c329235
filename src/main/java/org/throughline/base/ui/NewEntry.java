package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.function.BooleanSupplier;
import org.throughline.base.ui.component.Icons;

/**
 * Something that can be started from "+ New"; a feature contributes it as a bean.
 *
 * @param order position in the menu, ascending
 * @param textKey key of the word: the thing alone, such as "Action"
 * @param icon drawing beside the word
 * @param view where it is written; it needs a route without required parameters
 * @param allowed whether the signed-in person may start one
 */
public record NewEntry(
        int order, String textKey, Icons icon, Class<? extends Component> view, BooleanSupplier allowed) {

    /** The address of the view inside the product. */
    String path() {
        return RouteConfiguration.forSessionScope().getUrl(view);
    }

    boolean visible() {
        return allowed.getAsBoolean();
    }
}
