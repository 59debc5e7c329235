package org.throughline.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.studio.RecordingPage;
import org.throughline.studio.RecordingPage.Question;
import org.throughline.studio.ScenarioValues;

/** Values that come with a gesture: a choice for each variable that decides something, and lines for any other. */
class ValueFields extends Div {

    private final transient RecordingPage page;
    private final Map<String, Select<Object>> choices = new LinkedHashMap<>();
    private final NativeDetails more;
    private final TextArea others = new TextArea(text("scenarios.record.others"));

    /**
     * Creates the fields.
     *
     * @param variables that decide something
     * @param preset values that stand there at the beginning
     * @param optional whether a choice may stay open
     */
    ValueFields(RecordingPage page, Collection<String> variables, Map<String, Object> preset, boolean optional) {
        this.page = page;
        addClassName("stack");
        Map<String, Object> rest = new TreeMap<>(preset);
        variables.forEach(variable -> {
            Select<Object> choice = choice(variable, optional);
            Object value = rest.remove(variable);
            if (value != null) {
                choice.setValue(value);
            }
            choices.put(variable, choice);
            add(choice);
        });
        others.setHelperText(text("scenarios.record.othersHelp"));
        others.setValue(ScenarioValues.write(rest));
        others.setWidthFull();
        more = new NativeDetails(text("scenarios.record.others"), others);
        more.setOpen(!rest.isEmpty());
        add(more);
    }

    /** Leaves out the lines for other values. */
    ValueFields onlyChoices() {
        remove(more);
        return this;
    }

    private Select<Object> choice(String variable, boolean optional) {
        Question question = page.questions().get(variable);
        Select<Object> choice = new Select<>();
        choice.setLabel(question == null ? variable : question.label());
        choice.setItems(page.choices().values().getOrDefault(variable, List.of()));
        choice.setItemLabelGenerator(value -> value == null ? text("scenarios.record.open") : word(question, value));
        choice.setEmptySelectionAllowed(optional);
        choice.setEmptySelectionCaption(text("scenarios.record.open"));
        choice.setWidthFull();
        if (!optional) {
            choice.getListDataView().getItems().findFirst().ifPresent(choice::setValue);
        }
        return choice;
    }

    private static String word(@Nullable Question question, Object value) {
        String asked = question == null ? null : question.options().get(String.valueOf(value));
        if (asked != null) {
            return asked;
        }
        return value instanceof Boolean yes
                ? text(yes ? "scenarios.record.yes" : "scenarios.record.no")
                : value.equals("OTHER") ? text("scenarios.record.other") : String.valueOf(value);
    }

    /** What is chosen and written; choices that stay open are left out. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>(ScenarioValues.read(others.getValue()));
        choices.forEach((variable, choice) -> {
            Object value = choice.getValue();
            if (value != null) {
                values.put(variable, Objects.requireNonNull(value));
            }
        });
        return values;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
