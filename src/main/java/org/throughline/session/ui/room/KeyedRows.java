package org.throughline.session.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A list on a screen that changes while people use it: each row stays the same component for as long as its thing is there.
 *
 * <p>So a refresh that somebody else caused takes neither the focus nor half a word from anybody.
 *
 * @param <V> the things
 * @param <C> their rows
 */
final class KeyedRows<V, C extends Component> {

    private final HasComponents container;
    private final Function<V, Object> key;
    private final Function<V, C> create;
    private final BiConsumer<C, V> update;
    private final Map<Object, C> rows = new HashMap<>();

    KeyedRows(HasComponents container, Function<V, Object> key, Function<V, C> create, BiConsumer<C, V> update) {
        this.container = container;
        this.key = key;
        this.create = create;
        this.update = update;
    }

    void show(List<V> values) {
        Set<Object> gone = new HashSet<>(rows.keySet());
        values.forEach(value -> gone.remove(key.apply(value)));
        gone.forEach(one -> container.remove(Objects.requireNonNull(rows.remove(one))));
        for (int place = 0; place < values.size(); place++) {
            V value = values.get(place);
            C row = rows.computeIfAbsent(key.apply(value), absent -> create.apply(value));
            update.accept(row, value);
            if (!isAt(place, row)) {
                container.addComponentAtIndex(place, row);
            }
        }
    }

    private boolean isAt(int place, C row) {
        return row.getParent().isPresent() && row.getElement().getParent().indexOfChild(row.getElement()) == place;
    }
}
