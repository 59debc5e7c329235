package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Single-key shortcuts: a key clicks or focuses the component it is bound to.
 *
 * <p>The browser looks for the visible component with the key at the moment it is pressed, so nothing has to be taken back
 * when a view goes away. Off inside text fields, and off as a whole for those who turn them off.
 */
public final class Keys {

    private static final String KEY = "data-key";
    private static final String LABEL = "data-key-label";

    /** A key of the present page and what it does. */
    public record Binding(String key, String label) {}

    private Keys() {}

    /**
     * Binds a key.
     *
     * @param key one character such as "e", or two after each other such as "g w"
     * @param label what it does, for the list of keys
     */
    public static <T extends Component> T bind(T component, String key, String label) {
        component.getElement().setAttribute(KEY, key);
        component.getElement().setAttribute(LABEL, label);
        return component;
    }

    /** The keys that work below a component now, in the order of the page. */
    public static List<Binding> below(Component root) {
        List<Binding> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Component component, List<Binding> found) {
        if (!component.isVisible()) {
            return;
        }
        Optional.ofNullable(component.getElement().getAttribute(KEY))
                .ifPresent(
                        key -> found.add(new Binding(key, component.getElement().getAttribute(LABEL))));
        component.getChildren().forEach(child -> collect(child, found));
    }
}
