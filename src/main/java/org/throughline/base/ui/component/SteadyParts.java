package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A column of parts, each drawn anew only when what it shows has changed.
 *
 * <p>For pages that look again by themselves: a part that stays is not even taken out for a moment, so that an open list does not
 * close and nobody loses their place in a form.
 */
public class SteadyParts extends Div {

    private final transient Map<String, Drawn> drawn = new LinkedHashMap<>();

    private record Drawn(Object shows, Component component) {}

    /**
     * A part.
     *
     * @param key what it is, unique in the column
     * @param shows everything that it shows; equal means that it need not be drawn anew
     * @param draw makes its component
     */
    public record Part(String key, Object shows, Supplier<Component> draw) {}

    public SteadyParts() {
        addClassName("stack");
    }

    /** Shows these parts in this order and takes all others out. */
    public void show(List<Part> parts) {
        Map<String, Drawn> now = new LinkedHashMap<>();
        for (Part part : parts) {
            Drawn before = drawn.get(part.key());
            now.put(
                    part.key(),
                    before != null && before.shows().equals(part.shows())
                            ? before
                            : new Drawn(part.shows(), part.draw().get()));
        }
        drawn.clear();
        drawn.putAll(now);
        place(now.values().stream().map(Drawn::component).toList());
    }

    private void place(List<Component> wanted) {
        List<Component> gone = new ArrayList<>(getChildren().toList());
        gone.removeAll(wanted);
        remove(gone);
        for (int position = 0; position < wanted.size(); position++) {
            Component part = wanted.get(position);
            if (position >= getComponentCount() || !getComponentAt(position).equals(part)) {
                addComponentAtIndex(position, part);
            }
        }
    }
}
