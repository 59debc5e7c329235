package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import org.throughline.base.ui.component.Icons;

/** A {@link NavigationEntry} from values. */
record FixedNavigationEntry(
        NavigationGroup group,
        int order,
        String textKey,
        Icons icon,
        Class<? extends Component> view,
        int phonePlace,
        BooleanSupplier mayUse)
        implements NavigationEntry {

    @Override
    public boolean visible() {
        return mayUse.getAsBoolean();
    }
}
