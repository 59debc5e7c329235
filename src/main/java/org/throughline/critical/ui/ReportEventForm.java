package org.throughline.critical.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.throughline.base.BrokenRule;
import org.throughline.base.Severity;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.critical.ReportEvent;
import org.throughline.organisation.UnitSummary;

/** The questions for reporting a critical event: four answers, given in a minute. What was typed stays when something is wrong. */
class ReportEventForm extends Div {

    private final UUID commandId = UUID.randomUUID();
    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<UnitSummary> unit = new ComboBox<>();
    private final RadioButtonGroup<Severity> severity = new RadioButtonGroup<>();
    private final DatePicker day = DateTexts.in(new DatePicker());
    private final TimePicker time = new TimePicker();
    private final TextArea what = new TextArea();
    private final Checkbox restricted = new Checkbox();
    private final transient Clock clock;

    ReportEventForm(List<UnitSummary> units, Clock clock) {
        this.clock = clock;
        addClassName("stack");
        unit.setLabel(getTranslation("critical.report.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitSummary::name);
        severity.setLabel(getTranslation("critical.report.severity"));
        severity.setWidthFull();
        severity.setItems(Severity.values());
        severity.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        severity.setItemLabelGenerator(choice -> getTranslation("critical.severity.means." + choice));
        day.setLabel(getTranslation("critical.report.day"));
        time.setLabel(getTranslation("critical.report.time"));
        time.setLocale(Locale.UK);
        what.setLabel(getTranslation("critical.report.what"));
        what.setHelperText(getTranslation("critical.report.what.hint"));
        what.setMaxLength(ReportEvent.LONGEST);
        restricted.setLabel(getTranslation("critical.report.restricted"));
        unit.setRequiredIndicatorVisible(true);
        severity.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        time.setRequiredIndicatorVisible(true);
        what.setRequiredIndicatorVisible(true);
        Div when = new Div(day, time);
        when.addClassName("row");
        Paragraph means = new Paragraph(getTranslation("critical.report.restricted.means"));
        means.addClassNames("small", "muted");
        add(errors, unit, severity, when, what, restricted, means);
    }

    /** Starts with the place that is the person's, and now. */
    void startWith(Optional<UnitSummary> home) {
        home.ifPresent(place -> {
            unit.setValue(place);
            LocalDateTime now = LocalDateTime.now(clock.withZone(place.zone()));
            day.setValue(now.toLocalDate());
            time.setValue(now.toLocalTime().withSecond(0).withNano(0));
        });
    }

    /** The command; empty when something is missing, which is then said beside the fields and above them. */
    Optional<ReportEvent> read() {
        FieldChecks checks = new FieldChecks();
        checks.need(unit, getTranslation("critical.field.unit.missing"));
        checks.need(severity, getTranslation("critical.field.severity.missing"));
        checks.need(day, getTranslation("critical.field.day.missing"));
        checks.need(time, getTranslation("critical.field.time.missing"));
        checks.need(what, getTranslation("critical.field.what.missing"));
        errors.show(checks.problems());
        if (!checks.problems().isEmpty()) {
            return Optional.empty();
        }
        Instant happened = day.getValue()
                .atTime(time.getValue())
                .atZone(unit.getValue().zone())
                .toInstant();
        return Optional.of(new ReportEvent(
                commandId,
                unit.getValue().id(),
                severity.getValue(),
                happened,
                what.getValue(),
                null,
                restricted.getValue()));
    }

    /** Shows why it was refused; everything typed stays. */
    void refused(BrokenRule why) {
        errors.show(why);
    }
}
