package org.throughline.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.action.ActionStage;
import org.throughline.action.RegisterFilter.Due;
import org.throughline.action.Strength;
import org.throughline.organisation.UnitSummary;

/** What of the register to show; each choice goes into the address. */
class RegisterFilterBar extends Div {

    private record Choice(String value, String label) {}

    private final transient RegisterAddress address;
    private final transient Consumer<RegisterAddress> choose;

    /**
     * Creates the bar.
     *
     * @param address what is chosen now
     * @param places what may be chosen as a place
     * @param withStates whether there is a choice of states; a board has columns instead
     * @param choose goes to another address
     */
    RegisterFilterBar(
            RegisterAddress address, List<UnitSummary> places, boolean withStates, Consumer<RegisterAddress> choose) {
        this.address = address;
        this.choose = choose;
        addClassNames("row", "action-filters", "no-print");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("action.filter"));
        add(words());
        add(select(
                RegisterAddress.OWNER,
                List.of(new Choice(RegisterAddress.ME, getTranslation("action.filter.owner.me")))));
        add(select(
                RegisterAddress.DUE,
                Arrays.stream(Due.values())
                        .map(due -> new Choice(RegisterAddress.word(due), getTranslation("action.filter.due." + due)))
                        .toList()));
        add(place(places));
        add(select(
                RegisterAddress.STRENGTH,
                Arrays.stream(Strength.values())
                        .map(strength -> new Choice(
                                RegisterAddress.word(strength), getTranslation("action.strength." + strength)))
                        .toList()));
        if (withStates) {
            add(select(RegisterAddress.STATE, states()));
        }
    }

    private Component words() {
        TextField words = new TextField(getTranslation("answers.filter"));
        words.setId("filter-words");
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValue(address.value(RegisterAddress.WORDS));
        words.addValueChangeListener(change -> choose.accept(
                address.with(RegisterAddress.WORDS, change.getValue().strip())));
        return words;
    }

    private List<Choice> states() {
        List<Choice> states = new ArrayList<>();
        for (ActionStage stage : ActionStage.values()) {
            states.add(new Choice(stage.code(), getTranslation("action.stage." + stage)));
        }
        states.add(new Choice(RegisterAddress.ALL, getTranslation("action.filter.state.all")));
        return states;
    }

    private Component select(String name, List<Choice> choices) {
        String none = getTranslation("action.filter." + name + ".none");
        Select<Choice> select = new Select<>();
        select.setId("filter-" + name);
        select.setLabel(getTranslation("action.filter." + name));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? none : choice.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setPlaceholder(none);
        choices.stream()
                .filter(choice -> choice.value().equals(address.value(name)))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> choose.accept(address.with(
                name, change.getValue() == null ? "" : change.getValue().value())));
        return select;
    }

    private Component place(List<UnitSummary> places) {
        ComboBox<UnitSummary> box = new ComboBox<>(getTranslation("action.filter.place"));
        box.setId("filter-place");
        box.setItems(places);
        box.setItemLabelGenerator(UnitSummary::name);
        box.setPlaceholder(getTranslation("action.filter.place.none"));
        box.setClearButtonVisible(true);
        places.stream()
                .filter(unit -> unit.code().equals(address.value(RegisterAddress.PLACE)))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(change -> choose.accept(address.with(
                RegisterAddress.PLACE,
                change.getValue() == null ? "" : change.getValue().code())));
        return box;
    }
}
