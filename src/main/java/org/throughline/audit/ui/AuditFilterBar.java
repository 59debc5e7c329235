package org.throughline.audit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.organisation.PersonSummary;

/** What of the log to show; each choice goes into the address. */
class AuditFilterBar extends Div {

    private record Choice(String value, String label) {}

    private final transient AuditAddress address;
    private final transient Consumer<AuditAddress> choose;

    AuditFilterBar(AuditAddress address, List<PersonSummary> people, Consumer<AuditAddress> choose) {
        this.address = address;
        this.choose = choose;
        addClassNames("row", "action-filters", "no-print");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("audit.filter"));
        add(who(people), thing(), kind(), day(AuditAddress.FROM), day(AuditAddress.TO), every());
    }

    private ComboBox<Choice> who(List<PersonSummary> people) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(AuditAddress.CLOCK, getTranslation("audit.who.clock")));
        people.forEach(person -> choices.add(new Choice(person.id().toString(), person.displayName())));
        ComboBox<Choice> box = new ComboBox<>(getTranslation("audit.filter.who"));
        box.setId("filter-who");
        box.setItems(choices);
        box.setItemLabelGenerator(Choice::label);
        box.setPlaceholder(getTranslation("audit.filter.who.none"));
        box.setClearButtonVisible(true);
        choices.stream()
                .filter(choice -> choice.value().equals(address.value(AuditAddress.WHO)))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(change -> choose.accept(address.with(
                AuditAddress.WHO,
                change.getValue() == null ? "" : change.getValue().value())));
        return box;
    }

    private TextField thing() {
        TextField field = new TextField(getTranslation("audit.filter.thing"));
        field.setId("filter-thing");
        field.setPlaceholder("ACT-2026-000001");
        field.setMaxLength(40);
        field.setClearButtonVisible(true);
        field.setValue(address.value(AuditAddress.THING));
        field.addValueChangeListener(change ->
                choose.accept(address.with(AuditAddress.THING, change.getValue().strip())));
        return field;
    }

    private Select<Choice> kind() {
        String none = getTranslation("audit.filter.kind.none");
        List<Choice> choices = AuditAddress.KINDS.stream()
                .map(kind -> new Choice(kind, getTranslation("audit.kind." + kind)))
                .toList();
        Select<Choice> select = new Select<>();
        select.setId("filter-kind");
        select.setLabel(getTranslation("audit.filter.kind"));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? none : choice.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setPlaceholder(none);
        choices.stream()
                .filter(choice -> choice.value().equals(address.value(AuditAddress.KIND)))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> choose.accept(address.with(
                AuditAddress.KIND,
                change.getValue() == null ? "" : change.getValue().value())));
        return select;
    }

    private DatePicker day(String name) {
        DatePicker day = new DatePicker(getTranslation("audit.filter." + name));
        day.setId("filter-" + name);
        DateTexts.in(day);
        day.setClearButtonVisible(true);
        day.setValue(address.day(name));
        day.addValueChangeListener(change -> choose.accept(address.with(
                name, change.getValue() == null ? "" : change.getValue().toString())));
        return day;
    }

    private Checkbox every() {
        Checkbox every = new Checkbox(getTranslation("audit.filter.every"), address.isEvery());
        every.setId("filter-every");
        every.addValueChangeListener(
                change -> choose.accept(address.with(AuditAddress.EVERY, change.getValue() ? AuditAddress.YES : "")));
        return every;
    }
}
