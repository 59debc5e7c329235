package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasValidator;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.FormField.DateTimeInput;
import org.throughline.base.form.FormField.Moment;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;
import org.throughline.base.ui.component.DateTexts;

/**
 * A day, a time of day, or both side by side.
 *
 * <p>What was typed but is no day or time comes out as {@link #UNREADABLE}, so that it is an error and not "nothing".
 */
final class DateTimePart extends FieldPart {

    /** Stands for something typed that the field could not read. */
    static final String UNREADABLE = "?";

    private final DateTimeInput field;
    private final Div drawn = new Div();
    private final DatePicker date = new DatePicker();
    private final TimePicker time = new TimePicker();

    DateTimePart(DateTimeInput field, ScopePath scopePath, FormDesk desk) {
        super(field, scopePath, desk);
        this.field = field;
        drawn.addClassName("form-moment");
        Locale locale = desk.setting().locale();
        DateTexts.in(date, desk.phrases(), locale);
        date.setManualValidation(true);
        date.getElement().getThemeList().add("helper-above-field");
        time.setLocale(timeLocale(locale));
        time.setManualValidation(true);
        time.setStep(Duration.ofMinutes(field.intervalMinutes()));
        time.getElement().getThemeList().add("helper-above-field");
        date.addValueChangeListener(change -> desk.changed().run());
        time.addValueChangeListener(change -> desk.changed().run());
        if (field.moment() != Moment.TIME) {
            drawn.add(date);
        }
        if (field.moment() != Moment.DATE) {
            drawn.add(time);
        }
    }

    /** The clock of 24 or 12 hours is the form's choice, the rest of the locale the reader's. */
    private Locale timeLocale(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        Locale whole = english ? Locale.UK : locale;
        return field.use24Hours() ? whole : Locale.US;
    }

    @Override
    Component drawn() {
        return drawn;
    }

    @Override
    Optional<Object> value() {
        String day = part(date, date.getValue());
        String hour = part(time, time.getValue());
        return switch (field.moment()) {
            case DATE -> Optional.of((Object) day).filter(text -> !text.equals(""));
            case TIME -> Optional.of((Object) hour).filter(text -> !text.equals(""));
            case DATETIME -> Optional.of((Object) (day + "T" + hour)).filter(text -> !text.equals("T"));
        };
    }

    private static <T> String part(HasValidator<T> picker, @Nullable T value) {
        if (value != null) {
            return value.toString();
        }
        boolean unreadable = picker.getDefaultValidator().apply(null, null).isError();
        return unreadable ? UNREADABLE : "";
    }

    @Override
    void setValue(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        int middle = text.indexOf('T');
        String day = field.moment() == Moment.TIME ? "" : middle < 0 ? text : text.substring(0, middle);
        String hour = field.moment() == Moment.TIME ? text : middle < 0 ? "" : text.substring(middle + 1);
        set(date, () -> LocalDate.parse(day));
        set(time, () -> LocalTime.parse(hour.replaceFirst("(Z|[+-][0-9:]+)$", "")));
    }

    private static <T> void set(HasValue<?, T> picker, java.util.function.Supplier<T> reading) {
        try {
            picker.setValue(reading.get());
        } catch (DateTimeException nothingReadable) {
            picker.clear();
        }
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        super.update(scope, reading);
        if (field.noPast()) {
            date.setMin(LocalDate.ofInstant(
                    desk().clock().instant(), scope.setting().zone()));
        }
        if (field.moment() == Moment.DATETIME) {
            String label = desk().labels().words(field, "timeLabel", field.timeLabel(), scope);
            time.setLabel(label.isEmpty() ? desk().words("form.time.label") : label);
        }
    }

    @Override
    void setWords(String label, String help) {
        if (field.moment() == Moment.TIME) {
            time.setLabel(label);
            time.setHelperText(help.isEmpty() ? null : help);
        } else {
            date.setLabel(label);
            date.setHelperText(help.isEmpty() ? null : help);
        }
    }

    @Override
    void setFixed(boolean fixed) {
        date.setReadOnly(fixed);
        time.setReadOnly(fixed);
    }

    @Override
    public void showError(@Nullable String words) {
        boolean timeOnly = field.moment() == Moment.TIME
                || field.moment() == Moment.DATETIME && date.getValue() != null && time.getValue() == null;
        date.setInvalid(words != null && !timeOnly);
        date.setErrorMessage(timeOnly ? null : words);
        time.setInvalid(words != null && timeOnly);
        time.setErrorMessage(timeOnly ? words : null);
    }

    @Override
    public Component target() {
        boolean timeFirst = field.moment() == Moment.TIME || time.isInvalid();
        return timeFirst ? time : date;
    }
}
