package org.throughline.operation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.throughline.operation.CaseState;
import org.throughline.operation.DrawnProcess;
import org.throughline.operation.RunningVersion;
import org.throughline.operation.StepTokens;
import org.throughline.organisation.UnitSummary;

/** Which cases to show; each choice goes into the address. */
class RunningFilterBar extends Div {

    private record Choice(String value, String label) {}

    private final transient RunningAddress address;
    private final transient Consumer<RunningAddress> choose;

    RunningFilterBar(RunningAddress address, Consumer<RunningAddress> choose) {
        this.address = address;
        this.choose = choose;
        addClassNames("row", "action-filters", "no-print");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("running.filter"));
    }

    RunningFilterBar offer(
            OperationReader reader,
            DrawnProcess model,
            List<StepTokens> steps,
            List<RunningVersion> versions,
            List<UnitSummary> places) {
        add(
                box(
                        RunningAddress.STEP,
                        steps.stream().map(step -> new Choice(step.step(), reader.step(model, step.step())))),
                box(
                        RunningAddress.VERSION,
                        versions.stream()
                                .map(version -> new Choice(
                                        String.valueOf(version.version()),
                                        getTranslation("running.versionOf", version.version(), version.cases())))),
                box(RunningAddress.PLACE, places.stream().map(place -> new Choice(place.code(), place.name()))),
                box(
                        RunningAddress.STATE,
                        Arrays.stream(CaseState.values())
                                .map(state -> new Choice(
                                        RunningAddress.word(state), getTranslation("running.state." + state)))));
        return this;
    }

    private ComboBox<Choice> box(String name, Stream<Choice> choices) {
        ComboBox<Choice> box = new ComboBox<>(getTranslation("running.filter." + name));
        List<Choice> all = choices.toList();
        box.setId("filter-" + name);
        box.setItems(all);
        box.setItemLabelGenerator(Choice::label);
        box.setPlaceholder(getTranslation("running.filter." + name + ".none"));
        box.setClearButtonVisible(true);
        all.stream()
                .filter(choice -> choice.value().equals(address.value(name)))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(change -> choose.accept(address.with(
                name, change.getValue() == null ? "" : change.getValue().value())));
        return box;
    }
}
