package org.throughline.barrier.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.action.ActionRegister;
import org.throughline.action.ActionRow;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.base.ui.component.ChoiceTexts;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.organisation.UnitSummary;

/**
 * The questions for raising a barrier; the same ones as the form `barrier-raise`.
 *
 * <p>Six answers are needed and can be given in a minute; the rest is optional. What was typed stays when something is missing.
 */
class RaiseBarrierForm extends Div {

    private static final int TITLE = 120;
    private static final int WORDS = 2_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private final UUID commandId = UUID.randomUUID();
    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<UnitSummary> unit = new ComboBox<>();
    private final TextField title = new TextField();
    private final ComboBox<BarrierKind> kind = new ComboBox<>();
    private final TextArea ask = new TextArea();
    private final TextArea consequence = new TextArea();
    private final RadioButtonGroup<Severity> severity = new RadioButtonGroup<>();
    private final BigDecimalField cost = new BigDecimalField();
    private final MultiSelectComboBox<ActionRow> blocks = ChoiceTexts.in(new MultiSelectComboBox<>());
    private final Checkbox sensitive = new Checkbox();
    private @Nullable String cycleRef;

    private final transient ActionRegister actions;

    /**
     * Creates the form.
     *
     * @param units the places that a barrier may be raised for
     * @param actions where the actions that it holds up are looked for, page by page
     * @param seesActions whether there is anything that the person may look for
     */
    RaiseBarrierForm(List<UnitSummary> units, ActionRegister actions, boolean seesActions) {
        this.actions = actions;
        addClassName("stack");
        label();
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitSummary::name);
        title.setMaxLength(TITLE);
        kind.setItems(BarrierKind.values());
        kind.setItemLabelGenerator(choice -> getTranslation("barrier.kind." + choice));
        severity.setItems(Severity.values());
        severity.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        severity.setItemLabelGenerator(choice -> getTranslation("barrier.severity.means." + choice));
        blocks.setItems(
                query -> actions.openLike(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> actions.countOpenLike(query.getFilter().orElse("")));
        blocks.setItemLabelGenerator(action -> action.ref() + " · " + action.title());
        cost.setWidthFull();
        blocks.setClearButtonVisible(true);
        blocks.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        blocks.setVisible(seesActions);
        ask.setMaxLength(WORDS);
        consequence.setMaxLength(WORDS);
        add(errors);
        for (Component field : List.of(unit, title, kind, ask, consequence, severity, cost, blocks, sensitive)) {
            add(field);
        }
    }

    private void label() {
        unit.setLabel(getTranslation("barrier.raise.unit"));
        title.setLabel(getTranslation("barrier.raise.title"));
        kind.setLabel(getTranslation("barrier.raise.kind"));
        ask.setLabel(getTranslation("barrier.raise.ask"));
        ask.setHelperText(getTranslation("barrier.raise.ask.hint"));
        consequence.setLabel(getTranslation("barrier.raise.consequence"));
        severity.setLabel(getTranslation("barrier.raise.severity"));
        cost.setLabel(getTranslation("barrier.raise.cost"));
        blocks.setLabel(getTranslation("barrier.raise.blocks"));
        sensitive.setLabel(getTranslation("barrier.raise.sensitive"));
        for (AbstractField<?, ?> needed : List.<AbstractField<?, ?>>of(unit, title, kind, ask, consequence, severity)) {
            needed.setRequiredIndicatorVisible(true);
        }
    }

    /** Starts with what the link that led here knows. */
    void startWith(@Nullable UnitSummary team, @Nullable String cycle, @Nullable String actionRef) {
        if (team != null) {
            unit.setValue(team);
        }
        cycleRef = cycle;
        if (actionRef != null && blocks.isVisible()) {
            actions.openLike(actionRef, 0, 1).forEach(blocks::select);
        }
    }

    /** Tells when an answer changes on which the promises depend. */
    void onClockChange(Runnable listener) {
        unit.addValueChangeListener(change -> listener.run());
        kind.addValueChangeListener(change -> listener.run());
        severity.addValueChangeListener(change -> listener.run());
    }

    Optional<UnitSummary> unit() {
        return Optional.ofNullable(unit.getValue());
    }

    Optional<BarrierKind> kind() {
        return Optional.ofNullable(kind.getValue());
    }

    Optional<Severity> severity() {
        return Optional.ofNullable(severity.getValue());
    }

    /** The command; empty when something is missing, which is then said beside the fields and above them. */
    Optional<RaiseBarrier> read() {
        FieldChecks checks = new FieldChecks();
        need(checks, unit, "barrier.raise.unit.missing");
        need(checks, title, "barrier.field.title.missing");
        need(checks, kind, "barrier.raise.kind.missing");
        need(checks, ask, "barrier.field.ask.missing");
        need(checks, consequence, "barrier.field.consequence.missing");
        need(checks, severity, "barrier.raise.severity.missing");
        checkCost(checks);
        errors.show(checks.problems());
        if (!checks.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RaiseBarrier(
                commandId,
                unit.getValue().id(),
                kind.getValue(),
                severity.getValue(),
                title.getValue(),
                ask.getValue(),
                consequence.getValue(),
                cost.getValue(),
                blocks.getSelectedItems().stream().map(ActionRow::ref).sorted().toList(),
                cycleRef,
                sensitive.getValue()));
    }

    private void checkCost(FieldChecks checks) {
        BigDecimal amount = cost.getValue();
        boolean wrong = amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0);
        checks.mark(cost, wrong, getTranslation("barrier.refused.cost"));
    }

    private <F extends Component & HasValue<?, ?> & HasValidation> void need(
            FieldChecks checks, F field, String messageKey) {
        checks.need(field, getTranslation(messageKey));
    }
}
