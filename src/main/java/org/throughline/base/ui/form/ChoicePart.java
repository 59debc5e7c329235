package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormField.Choice;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;
import org.throughline.base.task.OptionSource.Option;

/** Something to choose. Options may change while the form is open; what is chosen stays while it is offered. */
abstract class ChoicePart<C extends Component & InputField<?, ?> & HasValidationProperties> extends InputPart<C> {

    private final Choice field;
    private List<Option> options = List.of();
    private Set<String> wanted = Set.of();

    ChoicePart(Choice field, ScopePath scopePath, FormDesk desk, C input) {
        super(field, scopePath, desk, input);
        this.field = field;
    }

    /** Shows other options; the selection is set right after. */
    abstract void offer(List<Option> options);

    abstract Set<Option> selected();

    abstract void select(Set<Option> options);

    List<Option> options() {
        return options;
    }

    @Override
    Optional<Object> value() {
        Set<String> values =
                selected().stream().map(Option::value).collect(Collectors.toCollection(LinkedHashSet::new));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                field.many() ? List.copyOf(values) : values.iterator().next());
    }

    @Override
    void setValue(@Nullable Object value) {
        wanted = new LinkedHashSet<>();
        if (value instanceof List<?> several) {
            several.forEach(item -> wanted.add(item.toString()));
        } else if (value != null) {
            wanted.add(value.toString());
        }
        selectWanted();
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        super.update(scope, reading);
        List<Option> offered = scope.options(field.choices()).stream()
                .map(option -> new Option(option.value(), desk().labels().option(field, option, scope)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (isFixed()) {
            addMissing(offered);
        }
        if (!offered.equals(options)) {
            if (!options.isEmpty()) {
                wanted = selected().stream().map(Option::value).collect(Collectors.toSet());
            }
            options = offered;
            offer(offered);
            selectWanted();
        }
    }

    /** A fixed answer is shown even when it could not be chosen again. */
    private void addMissing(List<Option> offered) {
        Set<String> known = offered.stream().map(Option::value).collect(Collectors.toSet());
        wanted.stream().filter(value -> !known.contains(value)).forEach(value -> offered.add(new Option(value, value)));
    }

    private void selectWanted() {
        Map<String, Option> byValue = options.stream()
                .collect(Collectors.toMap(Option::value, Function.identity(), (first, second) -> first));
        select(wanted.stream()
                .filter(byValue::containsKey)
                .map(byValue::get)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
