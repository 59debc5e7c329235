package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.organisation.UnitSummary;
import org.throughline.session.CycleFilter;
import org.throughline.session.CycleState;

/** Tabs and filters of the list. They live in the address, so a filtered list can be shared; a value it does not know is no filter. */
class SessionFilterBar extends Div {

    private static final String SHOW = "show";
    private static final String PHASE = "phase";
    private static final String UNIT = "unit";
    private static final String MINE = "mine";
    private static final String WORDS = "q";
    private static final int LONGEST_WORDS = 100;

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final transient List<UnitSummary> units;

    /** The tabs. */
    enum Show {
        ALL(EnumSet.allOf(CycleState.class)),
        RUNNING(EnumSet.of(CycleState.LEARN, CycleState.SOAK, CycleState.IMPROVE, CycleState.ACTION)),
        COMING(EnumSet.of(CycleState.PLANNED)),
        DONE(EnumSet.of(CycleState.CLOSED, CycleState.CANCELLED));

        private final Set<CycleState> states;

        Show(Set<CycleState> states) {
            this.states = states;
        }
    }

    SessionFilterBar(QueryParameters query, List<UnitSummary> units) {
        this.units = units;
        for (String name : List.of(SHOW, PHASE, UNIT, MINE, WORDS)) {
            query.getSingleParameter(name)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> chosen.put(name, value.substring(0, Math.min(value.length(), LONGEST_WORDS))));
        }
        add(tabs(), fields());
    }

    /** What the address asks for. */
    final CycleFilter filter() {
        Set<CycleState> states = phase().<Set<CycleState>>map(EnumSet::of)
                .orElseGet(() -> show() == Show.ALL ? Set.of() : show().states);
        return new CycleFilter(
                states, chosen.containsKey(MINE), unit().map(UnitSummary::id).orElse(null), chosen.get(WORDS));
    }

    final Show show() {
        return constant(SHOW, Show.values()).orElse(Show.ALL);
    }

    private Optional<CycleState> phase() {
        return constant(PHASE, CycleState.values()).filter(show().states::contains);
    }

    private Optional<UnitSummary> unit() {
        return units.stream()
                .filter(unit -> unit.code().equals(chosen.get(UNIT)))
                .findFirst();
    }

    private Nav tabs() {
        Nav tabs = new Nav();
        tabs.addClassNames("chips", "no-print");
        tabs.setAriaLabel(getTranslation("session.list.tabs"));
        for (Show show : Show.values()) {
            Map<String, String> next = new LinkedHashMap<>(chosen);
            next.remove(PHASE);
            next.remove(SHOW);
            if (show != Show.ALL) {
                next.put(SHOW, code(show));
            }
            String query = QueryParameters.simple(next).getQueryString();
            Anchor tab = new Anchor(
                    SessionRoutes.LIST + (query.isEmpty() ? "" : "?" + query),
                    getTranslation("session.list.tab." + show));
            tab.addClassNames("chip", "chip-link");
            if (show == show()) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private Div fields() {
        Div fields = new Div();
        fields.addClassNames("row", "no-print", "session-filters");
        fields.getElement().setAttribute("role", "search");
        fields.getElement().setAttribute("aria-label", getTranslation("session.list.filter"));
        if (show() != Show.COMING) {
            fields.add(phaseBox());
        }
        Checkbox mine = new Checkbox(getTranslation("session.list.mine"), chosen.containsKey(MINE));
        mine.addValueChangeListener(change -> choose(MINE, change.getValue() ? "yes" : ""));
        fields.add(unitBox(), wordsField(), mine);
        return fields;
    }

    private Component phaseBox() {
        Select<CycleState> box = new Select<>();
        box.setLabel(getTranslation("session.list.phase"));
        box.setItems(show().states);
        box.setEmptySelectionAllowed(true);
        box.setEmptySelectionCaption(getTranslation("session.list.any"));
        box.setItemLabelGenerator(
                state -> state == null ? getTranslation("session.list.any") : getTranslation("session.state." + state));
        phase().ifPresent(box::setValue);
        box.addValueChangeListener(change -> choose(PHASE, change.getValue() == null ? "" : code(change.getValue())));
        return box;
    }

    private Component unitBox() {
        ComboBox<UnitSummary> box = new ComboBox<>(getTranslation("session.list.unit"));
        box.setItems(units);
        box.setItemLabelGenerator(UnitSummary::name);
        box.setClearButtonVisible(true);
        box.setPlaceholder(getTranslation("session.list.any"));
        unit().ifPresent(box::setValue);
        box.addValueChangeListener(change ->
                choose(UNIT, change.getValue() == null ? "" : change.getValue().code()));
        return box;
    }

    private Component wordsField() {
        TextField field = new TextField(getTranslation("session.list.words"));
        field.setMaxLength(LONGEST_WORDS);
        field.setClearButtonVisible(true);
        field.setValue(chosen.getOrDefault(WORDS, ""));
        field.addValueChangeListener(change -> choose(WORDS, change.getValue().strip()));
        return field;
    }

    private void choose(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(chosen);
        if (value.isEmpty()) {
            next.remove(name);
        } else {
            next.put(name, value);
        }
        getUI().ifPresent(ui -> ui.navigate(SessionRoutes.LIST, QueryParameters.simple(next)));
    }

    private <E extends Enum<E>> Optional<E> constant(String name, E[] values) {
        for (E value : values) {
            if (code(value).equals(chosen.get(name))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
