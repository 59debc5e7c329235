package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.throughline.base.ui.component.Icons;

/**
 * Something of the person's own, in the menu under the person's name; a feature contributes it as a bean.
 *
 * @param order position in the menu, ascending; signing out comes last
 * @param textKey key of the words
 * @param icon drawing beside the words
 * @param view where it is; it needs a route without required parameters
 */
public record PersonMenuEntry(int order, String textKey, Icons icon, Class<? extends Component> view) {

    void open(UI ui) {
        ui.navigate(view);
    }
}
