package org.throughline.barrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.barrier.BarrierFilter;
import org.throughline.barrier.BarrierFilter.Show;
import org.throughline.base.Severity;
import org.throughline.organisation.UnitSummary;

/** The filters of the list. They live in the address, so a filtered list can be shared; a value it does not know is no filter. */
class BarrierFilterBar extends Div {

    private static final String SHOW = "show";
    private static final String TIER = "tier";
    private static final String SEVERITY = "severity";
    private static final String UNIT = "unit";
    private static final String MINE = "mine";
    private static final String LATE = "late";
    private static final int TIERS = 4;

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final transient List<UnitSummary> units;

    BarrierFilterBar(QueryParameters query, List<UnitSummary> units) {
        this.units = units;
        addClassNames("row", "no-print");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("barrier.filter"));
        for (String name : List.of(SHOW, TIER, SEVERITY, UNIT, MINE, LATE)) {
            query.getSingleParameter(name).ifPresent(value -> chosen.put(name, value));
        }
        BarrierFilter filter = filter();
        add(
                select(
                        SHOW,
                        List.of(Show.values()),
                        filter.show(),
                        show -> getTranslation("barrier.filter.show." + show)),
                select(
                        TIER,
                        List.of(1, 2, 3, TIERS),
                        filter.tier(),
                        tier -> getTranslation("barrier.filter.tier.value", tier)),
                select(
                        SEVERITY,
                        List.of(Severity.values()),
                        filter.severity(),
                        severity -> getTranslation("barrier.severity." + severity)),
                unitBox(filter),
                check(MINE, filter.mine()),
                check(LATE, filter.late()));
    }

    /** What the address asks for. */
    final BarrierFilter filter() {
        return new BarrierFilter(
                constant(SHOW, Show.class).orElse(Show.OPEN),
                read(TIER, Integer::valueOf)
                        .filter(tier -> tier >= 1 && tier <= TIERS)
                        .orElse(null),
                constant(SEVERITY, Severity.class).orElse(null),
                unit().map(UnitSummary::id).orElse(null),
                chosen.containsKey(MINE),
                chosen.containsKey(LATE));
    }

    private Optional<UnitSummary> unit() {
        return units.stream()
                .filter(unit -> unit.code().equals(chosen.get(UNIT)))
                .findFirst();
    }

    private <T> Component select(String name, List<T> values, @Nullable T value, ItemLabelGenerator<T> label) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("barrier.filter." + name));
        select.setItems(values);
        select.setEmptySelectionAllowed(!SHOW.equals(name));
        select.setEmptySelectionCaption(getTranslation("barrier.filter.any"));
        select.setItemLabelGenerator(item -> item == null ? getTranslation("barrier.filter.any") : label.apply(item));
        if (value != null) {
            select.setValue(value);
        }
        select.addValueChangeListener(change -> choose(name, text(change.getValue())));
        return select;
    }

    private Component unitBox(BarrierFilter filter) {
        ComboBox<UnitSummary> box = new ComboBox<>(getTranslation("barrier.filter.unit"));
        box.setItems(units);
        box.setItemLabelGenerator(UnitSummary::name);
        box.setClearButtonVisible(true);
        units.stream()
                .filter(unit -> unit.id().equals(filter.unitId()))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(change ->
                choose(UNIT, change.getValue() == null ? "" : change.getValue().code()));
        return box;
    }

    private Component check(String name, boolean on) {
        Checkbox box = new Checkbox(getTranslation("barrier.filter." + name), on);
        box.addValueChangeListener(change -> choose(name, change.getValue() ? "yes" : ""));
        return box;
    }

    private void choose(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(chosen);
        if (value.isEmpty()) {
            next.remove(name);
        } else {
            next.put(name, value);
        }
        getUI().ifPresent(ui -> ui.navigate(BarrierRoutes.LIST, QueryParameters.simple(next)));
    }

    private static String text(@Nullable Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(java.util.Locale.ROOT)
                : value == null ? "" : value.toString();
    }

    private <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(chosen.get(name)))
                .findFirst();
    }

    private <T> Optional<T> read(String name, Function<String, T> reader) {
        String text = chosen.get(name);
        if (text == null || !text.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        return Optional.of(reader.apply(text));
    }
}
