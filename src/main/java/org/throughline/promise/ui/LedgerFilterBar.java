package org.throughline.promise.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.organisation.UnitSummary;
import org.throughline.promise.PromiseStanding;

/** What of the ledger to show; each choice goes into the address. */
class LedgerFilterBar extends Div {

    private record Choice(String value, String label) {}

    private final transient LedgerAddress address;
    private final transient Consumer<LedgerAddress> choose;

    LedgerFilterBar(
            LedgerAddress address, List<String> kinds, List<UnitSummary> places, Consumer<LedgerAddress> choose) {
        this.address = address;
        this.choose = choose;
        addClassNames("row", "action-filters", "no-print");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("promise.filter"));
        add(
                thing(),
                box(
                        LedgerAddress.KIND,
                        kinds.stream()
                                .map(kind -> new Choice(kind, LedgerWords.kind(kind)))
                                .sorted(Comparator.comparing(Choice::label))
                                .toList()),
                box(
                        LedgerAddress.PLACE,
                        places.stream()
                                .map(place -> new Choice(place.code(), place.name()))
                                .toList()),
                box(
                        LedgerAddress.STATE,
                        Arrays.stream(PromiseStanding.values())
                                .map(standing -> new Choice(
                                        LedgerAddress.word(standing), getTranslation("promise.standing." + standing)))
                                .toList()),
                day(LedgerAddress.FROM),
                day(LedgerAddress.TO));
    }

    private TextField thing() {
        TextField field = new TextField(getTranslation("promise.filter.thing"));
        field.setId("filter-thing");
        field.setPlaceholder("BAR-2026-000001");
        field.setMaxLength(40);
        field.setClearButtonVisible(true);
        field.setValue(address.value(LedgerAddress.THING));
        field.addValueChangeListener(change -> choose.accept(
                address.with(LedgerAddress.THING, change.getValue().strip())));
        return field;
    }

    private ComboBox<Choice> box(String name, List<Choice> choices) {
        ComboBox<Choice> box = new ComboBox<>(getTranslation("promise.filter." + name));
        box.setId("filter-" + name);
        box.setItems(choices);
        box.setItemLabelGenerator(Choice::label);
        box.setPlaceholder(getTranslation("promise.filter." + name + ".none"));
        box.setClearButtonVisible(true);
        choices.stream()
                .filter(choice -> choice.value().equals(address.value(name)))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(change -> choose.accept(address.with(
                name, change.getValue() == null ? "" : change.getValue().value())));
        return box;
    }

    private DatePicker day(String name) {
        DatePicker day = new DatePicker(getTranslation("promise.filter." + name));
        day.setId("filter-" + name);
        DateTexts.in(day);
        day.setClearButtonVisible(true);
        day.setValue(address.day(name));
        day.addValueChangeListener(change -> choose.accept(address.with(
                name, change.getValue() == null ? "" : change.getValue().toString())));
        return day;
    }
}
