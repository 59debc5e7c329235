package org.throughline.inbox.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.inbox.WorkPage;
import org.throughline.inbox.ui.InboxRoutes.Filters;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Chips for team work and kinds, and a choice of places; only what this person has work of is offered. */
class WorkFilterBar extends Div {

    private final Filters filters;
    private final transient Consumer<Filters> choose;

    WorkFilterBar(WorkPage page, Filters filters, WorkWords words, Units units, Consumer<Filters> choose) {
        this.filters = filters;
        this.choose = choose;
        addClassNames("chips", "no-print");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("inbox.filter.label"));
        add(chip(getTranslation("inbox.filter.all"), !filters.isSet(), new Filters(null, null, false)));
        add(chip(getTranslation("inbox.filter.team"), filters.team(), filters.withTeam(!filters.team())));
        if (page.kinds().size() > 1 || filters.kind() != null) {
            page.kinds().stream()
                    .sorted(Comparator.comparing(words::kind))
                    .forEach(kind -> add(chip(
                            words.kind(kind),
                            kind.equals(filters.kind()),
                            filters.withKind(kind.equals(filters.kind()) ? null : kind))));
        }
        if (page.places().size() > 1 || filters.place() != null) {
            add(places(page, units));
        }
    }

    private NativeButton chip(String text, boolean pressed, Filters then) {
        NativeButton chip = new NativeButton(text, click -> choose.accept(then));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }

    private ComboBox<UnitSummary> places(WorkPage page, Units units) {
        List<UnitSummary> choices = page.places().stream()
                .map(units::unit)
                .sorted(Comparator.comparing(UnitSummary::name))
                .toList();
        ComboBox<UnitSummary> place = new ComboBox<>();
        place.setAriaLabel(getTranslation("inbox.filter.place"));
        place.setPlaceholder(getTranslation("inbox.filter.allPlaces"));
        place.setItems(choices);
        place.setItemLabelGenerator(UnitSummary::name);
        place.setClearButtonVisible(true);
        choices.stream()
                .filter(unit -> unit.code().equals(filters.place()))
                .findFirst()
                .ifPresent(place::setValue);
        place.addValueChangeListener(change -> choose.accept(filters.withPlace(
                change.getValue() == null ? null : change.getValue().code())));
        return place;
    }
}
