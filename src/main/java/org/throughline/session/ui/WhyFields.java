package org.throughline.session.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.organisation.UnitSummary;
import org.throughline.session.Dimension;
import org.throughline.session.LearningMethod;
import org.throughline.session.PlanDefaults;
import org.throughline.session.Trigger;
import org.throughline.session.Urgency;
import org.throughline.session.WorkContext;

/** What to understand, where, and how to learn about it; the rest of the question waits folded with what is usual. */
class WhyFields extends Div {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;
    private static final int PAUSE_IN_TYPING = 700;
    private static final int LONGEST_CONTEXT = 60;

    private final TextArea purpose = new TextArea();
    private final BlameHint hint = new BlameHint();
    private final ComboBox<UnitSummary> unit = new ComboBox<>();
    private final RadioButtonGroup<LearningMethod> method = new RadioButtonGroup<>();
    private final Select<Trigger> trigger = new Select<>();
    private final CheckboxGroup<Dimension> dimensions = new CheckboxGroup<>();
    private final Checkbox harm = new Checkbox();
    private final Checkbox urgent = new Checkbox();
    private final TextField process = new TextField();
    private final TextField boundary = new TextField();
    private final TextField shift = new TextField();
    private final TextField demand = new TextField();
    private final TextField staffing = new TextField();

    WhyFields(List<UnitSummary> places) {
        addClassName("stack");
        purpose.setLabel(getTranslation("session.plan.purpose"));
        purpose.setHelperText(getTranslation("session.plan.purpose.hint"));
        purpose.setMaxLength(LONGEST);
        purpose.setRequiredIndicatorVisible(true);
        purpose.setWidthFull();
        purpose.setValueChangeMode(ValueChangeMode.LAZY);
        purpose.setValueChangeTimeout(PAUSE_IN_TYPING);
        purpose.addValueChangeListener(change -> hint.look(change.getValue()));
        unit.setLabel(getTranslation("session.plan.unit"));
        unit.setItems(places);
        unit.setItemLabelGenerator(UnitSummary::name);
        unit.setRequiredIndicatorVisible(true);
        method.setLabel(getTranslation("session.plan.method"));
        method.setItems(LearningMethod.values());
        method.setItemLabelGenerator(choice -> getTranslation("session.method." + choice));
        method.setValue(LearningMethod.OLT);
        add(purpose, hint, unit, method, more());
        method.addValueChangeListener(change -> trigger.setValue(PlanDefaults.trigger(change.getValue())));
    }

    private Details more() {
        trigger.setLabel(getTranslation("session.plan.trigger"));
        trigger.setItems(Trigger.values());
        trigger.setItemLabelGenerator(choice -> getTranslation("session.trigger." + choice));
        trigger.setValue(Trigger.WORK);
        trigger.addValueChangeListener(change -> showHarm());
        harm.setLabel(getTranslation("session.plan.harm"));
        urgent.setLabel(getTranslation("session.urgency.URGENT"));
        dimensions.setLabel(getTranslation("session.plan.dimensions"));
        dimensions.setItems(Dimension.values());
        dimensions.setItemLabelGenerator(choice -> getTranslation("session.dimension." + choice));
        dimensions.setValue(Set.of(Dimension.QUALITY));
        text(process, "session.plan.process", 80);
        text(boundary, "session.plan.boundary", 300);
        text(shift, "session.plan.shift", LONGEST_CONTEXT);
        text(demand, "session.plan.demand", LONGEST_CONTEXT);
        text(staffing, "session.plan.staffing", LONGEST_CONTEXT);
        Div about = new Div(process, boundary);
        about.addClassName("cols-2");
        Div context = new Div(shift, demand, staffing);
        context.addClassName("cols-3");
        Div all = new Div(trigger, harm, urgent, dimensions, about, context);
        all.addClassName("stack");
        showHarm();
        return new Details(getTranslation("session.plan.more"), all);
    }

    private void text(TextField field, String key, int longest) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(longest);
    }

    private void showHarm() {
        harm.setVisible(trigger.getValue() == Trigger.EVENT);
    }

    void startAt(@Nullable UnitSummary place) {
        unit.setValue(place);
    }

    TextArea purposeField() {
        return purpose;
    }

    ComboBox<UnitSummary> unitField() {
        return unit;
    }

    RadioButtonGroup<LearningMethod> methodField() {
        return method;
    }

    Select<Trigger> triggerField() {
        return trigger;
    }

    /** Tells when an answer changes on which the soak depends. */
    void onSoakChange(Runnable listener) {
        Stream.of(harm, urgent).forEach(box -> box.addValueChangeListener(change -> listener.run()));
        method.addValueChangeListener(change -> listener.run());
        trigger.addValueChangeListener(change -> listener.run());
    }

    Optional<UnitSummary> unit() {
        return Optional.ofNullable(unit.getValue());
    }

    boolean harm() {
        return harm.isVisible() && harm.getValue();
    }

    Urgency urgency() {
        return urgent.getValue() ? Urgency.URGENT : Urgency.NORMAL;
    }

    Set<Dimension> dimensions() {
        return dimensions.getValue();
    }

    @Nullable
    String process() {
        return process.getValue();
    }

    @Nullable
    String boundary() {
        return boundary.getValue();
    }

    WorkContext context() {
        return new WorkContext(shift.getValue(), demand.getValue(), staffing.getValue());
    }

    void check(FieldChecks checks) {
        String words = purpose.getValue().strip();
        checks.mark(
                purpose,
                words.length() < SHORTEST,
                words.isEmpty()
                        ? getTranslation("session.plan.purpose.missing")
                        : getTranslation("session.rule.purposeShort", SHORTEST));
        checks.mark(unit, unit.isEmpty(), getTranslation("session.plan.unit.missing"));
        checks.mark(dimensions, dimensions.isEmpty(), getTranslation("session.rule.dimensionMissing"));
    }
}
